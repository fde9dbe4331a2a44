package shop;

import dev.typecase.ValueObject;

@ValueObject
public enum Colour {
    RED,
    GREEN
}
