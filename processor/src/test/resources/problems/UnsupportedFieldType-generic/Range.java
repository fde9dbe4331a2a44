package shop;

import dev.typecase.ValueObject;

@ValueObject
public record Range<T>(T from, T to) {}
