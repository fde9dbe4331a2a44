package dev.typecase.processor.problem;

import dev.typecase.processor.model.ScalarType;

/** Primitive types between angle brackets. */
final class Boxes {

    private Boxes() {}

    /** {@code Integer} for {@code int}; any other type as it is. */
    static String of(String type) {
        return ScalarType.of(type)
                .filter(ScalarType::hasPrimitive)
                .map(scalar ->
                        scalar.referenceName().substring(scalar.referenceName().lastIndexOf('.') + 1))
                .orElse(type);
    }
}
