package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Case(String word, List<String> words) {}
