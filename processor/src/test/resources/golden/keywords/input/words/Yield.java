package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Yield(String word, List<String> words) {}
