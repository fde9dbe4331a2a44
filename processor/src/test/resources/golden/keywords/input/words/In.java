package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record In(String word, List<String> words) {}
