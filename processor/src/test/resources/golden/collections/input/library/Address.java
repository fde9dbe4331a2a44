package library;

import dev.typecase.ValueObject;

@ValueObject
public record Address(String street, int number) {}
