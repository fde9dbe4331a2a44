package shop;

import dev.typecase.ValueObject;

public final class Weight {
    private Weight() {}

    @ValueObject
    public record Amount(double value) {}
}
