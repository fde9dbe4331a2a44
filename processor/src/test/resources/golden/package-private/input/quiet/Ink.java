package quiet;

import dev.typecase.ValueObject;

@ValueObject
record Ink(String colour) {}
