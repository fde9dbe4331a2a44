package shop;

import dev.typecase.ValueObject;

@ValueObject
public record Shipment(Item item, int number) {}
