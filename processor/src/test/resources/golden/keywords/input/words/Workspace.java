package words;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
public record Workspace(String word, List<String> words) {}
