package shop.sales;

import dev.typecase.ValueObject;

@ValueObject
public record Discount(int percent) {}
