package dev.typecase.query;

import dev.typecase.NullArgumentException;
import dev.typecase.mapping.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that can be compared for equality.
 *
 * @param <T> the aggregate, entity or value that has it
 * @param <V> what it holds
 */
public class Field<T, V> extends PlainField<T> {

    /** For generated code. */
    public Field(FieldPath<T> path) {
        super(path);
    }

    /**
     * It has this value. Decimals are equal whatever their scale.
     *
     * @throws NullArgumentException if the value is null: ask with {@link #isNull()}
     */
    public final Condition<T> eq(V value) {
        return compare(Condition.Operator.EQ, value, "eq");
    }

    /** It has not this value, or is missing: exactly where {@link #eq} is false. */
    public final Condition<T> ne(V value) {
        return compare(Condition.Operator.EQ, value, "ne").not();
    }

    /** It has one of these values. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<T> in(V... values) {
        return in(Arrays.asList(NullArgumentException.require(values, "the array", call("in"))));
    }

    /** It has one of these values; true of nothing where there are none. */
    public final Condition<T> in(Collection<? extends V> values) {
        List<Object> stored = new ArrayList<>();
        for (V value : NullArgumentException.require(values, "the collection", call("in"))) {
            stored.add(stored(value, "in"));
        }
        return Condition.In.of(path(), stored);
    }

    /** It has none of these values, or is missing: exactly where {@link #in(Collection)} is false. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Condition<T> notIn(V... values) {
        return in(values).not();
    }

    /** It has none of these values, or is missing: exactly where {@link #in(Collection)} is false. */
    public final Condition<T> notIn(Collection<? extends V> values) {
        return in(values).not();
    }

    final Condition<T> compare(Condition.Operator operator, V value, String call) {
        return new Condition.Comparison<>(path(), operator, stored(value, call));
    }

    private Object stored(@Nullable V value, String call) {
        if (value == null) {
            return NullArgumentException.require(null, "the value (a missing one is found by isNull())", call(call));
        }
        return path().stored(value);
    }

    private String call(String name) {
        return path() + "." + name;
    }
}
