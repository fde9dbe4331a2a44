package dev.typecase.storetests.shapes.parts;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;

/**
 * From one to another.
 *
 * @param <T> what is between
 * @param from where it begins
 * @param to where it ends
 */
@ValueObject
public record Range<T extends Comparable<? super T>>(T from, T to) {

    /** Whether it begins before it ends. */
    @Invariant("begins before it ends")
    public boolean ordered() {
        return from.compareTo(to) <= 0;
    }
}
