package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Stages(String word, List<String> words) {}
