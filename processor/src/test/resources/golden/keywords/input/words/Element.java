package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Element(String word, List<String> words) {}
