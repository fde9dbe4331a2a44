package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Default(String word, List<String> words) {}
