package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Clock(String word, List<String> words) {}
