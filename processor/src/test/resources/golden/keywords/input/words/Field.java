package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Field(String word, List<String> words) {}
