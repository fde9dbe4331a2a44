package names;

import dev.typecase.ValueObject;

@ValueObject
public record String(java.lang.String value, @dev.typecase.Default("x") java.lang.String other) {}
