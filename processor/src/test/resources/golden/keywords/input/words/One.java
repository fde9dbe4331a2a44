package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record One(String word, List<String> words) {}
