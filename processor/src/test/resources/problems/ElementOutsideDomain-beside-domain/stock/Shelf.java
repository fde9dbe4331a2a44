package stock;

import dev.typecase.ValueObject;

@ValueObject
public record Shelf(int number) {}
