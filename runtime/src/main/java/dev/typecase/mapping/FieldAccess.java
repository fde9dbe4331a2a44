package dev.typecase.mapping;

import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of an aggregate, entity or value object by their index. Generated, one instance for each class; conditions
 * are evaluated with it in memory.
 *
 * @param <T> the class
 */
public abstract class FieldAccess<T> {

    /** For the generated class that extends this one. */
    protected FieldAccess() {}

    /** The fields, whose indices are meant. */
    protected abstract Shape shape();

    /** What a field of an object holds, as the source declares it; null where it is missing. */
    protected abstract @Nullable Object value(T object, int field);

    /**
     * The component of a typed identity that a field holds, or that the elements of a field are. Generated code overrides it
     * where a class has such fields; anything else is its own component.
     */
    protected Object component(int field, Object value) {
        return value;
    }
}
