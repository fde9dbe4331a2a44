package dev.typecase.query;

import dev.typecase.NullArgumentException;
import dev.typecase.mapping.FieldPath;

/**
 * A List or a Set.
 *
 * @param <T> the aggregate, entity or value that has it
 * @param <E> an element
 */
public class CollectionField<T, E> {

    private final FieldPath<T> path;

    /** For generated code. */
    public CollectionField(FieldPath<T> path) {
        this.path = path;
    }

    /** Where it is. */
    public final FieldPath<T> path() {
        return path;
    }

    /** One of its elements meets the condition, or several do: {@code ITEMS.any(OrderItemFields.QUANTITY.gt(3))}. */
    public final Condition<T> any(Condition<E> condition) {
        return new Condition.Any<>(path, NullArgumentException.require(condition, "the condition", path + ".any"));
    }

    /** It has no elements, or what it is in is missing. */
    public final Condition<T> isEmpty() {
        return isNotEmpty().not();
    }

    /** It has elements. */
    public final Condition<T> isNotEmpty() {
        return new Condition.Any<>(path, Condition.<E>always());
    }

    /** The names of the fields that lead to it. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
