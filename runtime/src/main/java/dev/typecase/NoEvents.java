package dev.typecase;

/** The type argument of an {@link AggregateRoot} that raises nothing: no object can have this type. */
public final class NoEvents {

    private NoEvents() {
        throw new AssertionError("NoEvents has no instances");
    }
}
