package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Switch(String word, List<String> words) {}
