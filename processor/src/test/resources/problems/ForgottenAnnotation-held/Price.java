package shop;

import dev.typecase.ValueObject;

@ValueObject
public record Price(Money net, Money gross) {}
