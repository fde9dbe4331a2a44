package shop;

import dev.typecase.ValueObject;

@ValueObject
public record Pair<T>(T left, T right) {}
