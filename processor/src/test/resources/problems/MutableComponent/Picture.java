package shop;

import dev.typecase.ValueObject;

@ValueObject
public record Picture(String name, byte[] bytes) {}
