package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Other(String word, List<String> words) {}
