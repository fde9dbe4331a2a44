package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Copy(String word, List<String> words) {}
