package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Identity(String word, List<String> words) {}
