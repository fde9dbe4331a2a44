package shop;

import dev.typecase.ValueObject;
import java.util.List;

@ValueObject
record Label(List<String> lines) {}
