package dev.typecase.query;

import dev.typecase.mapping.FieldPath;

/**
 * A field that can only be asked whether it is there.
 *
 * @param <T> the aggregate, entity or value that has it
 */
public class PlainField<T> {

    private final FieldPath<T> path;

    /** For generated code. */
    public PlainField(FieldPath<T> path) {
        this.path = path;
    }

    /** Where it is. */
    public final FieldPath<T> path() {
        return path;
    }

    /** It is missing, or what it is in is missing. */
    public final Condition<T> isNull() {
        return new Condition.IsNull<>(path);
    }

    /** It is there. */
    public final Condition<T> isNotNull() {
        return isNull().not();
    }

    /** The names of the fields that lead to it: {@code price.amount}. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
