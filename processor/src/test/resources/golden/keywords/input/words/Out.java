package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Out(String word, List<String> words) {}
