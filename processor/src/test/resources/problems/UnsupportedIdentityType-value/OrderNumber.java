package shop;

import dev.typecase.ValueObject;

@ValueObject
public record OrderNumber(String value) {}
