package dev.typecase.storetests.shapes.parts;

import dev.typecase.ValueObject;
import jakarta.validation.constraints.Positive;

/**
 * How large something is.
 *
 * @param width in millimetres
 * @param height in millimetres
 */
@ValueObject
public record Size(@Positive int width, @Positive int height) {}
