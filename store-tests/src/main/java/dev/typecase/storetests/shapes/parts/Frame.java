package dev.typecase.storetests.shapes.parts;

import dev.typecase.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A frame, of which nothing needs to be known.
 *
 * @param wood what it is of
 * @param size how large it is
 */
@ValueObject
public record Frame(@Nullable String wood, @Nullable Size size) {}
