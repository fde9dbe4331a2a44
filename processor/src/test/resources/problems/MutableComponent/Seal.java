package shop;

import dev.typecase.ValueObject;

@ValueObject
@SuppressWarnings("typecase:MutableComponent")
public record Seal(byte[] bytes) {}
