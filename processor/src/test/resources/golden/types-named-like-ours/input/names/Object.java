package names;

import dev.typecase.ValueObject;
import java.util.Set;

@ValueObject
public record Object(java.lang.String text, String string, java.util.List<String> strings, Set<java.lang.Integer> numbers, Integer number) {}
