package shop;

import dev.typecase.ValueObject;

@ValueObject
public record Label(SkuRecord sku, String text) {}
