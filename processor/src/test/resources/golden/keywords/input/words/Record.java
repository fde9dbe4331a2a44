package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Record(String word, List<String> words) {}
