package dev.typecase.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field by which aggregates are found without looking at all of them.
 *
 * @param name of the index in a database
 * @param field with {@code @Unique} or {@code @Indexed}
 * @param parts the single values in the field, in their order; the field itself where it is one
 * @param unique whether no two aggregates have the same value in it; one of which a part is missing is the same as no other
 * @param <A> the aggregate
 */
public record Index<A>(String name, FieldPath<A> field, List<FieldPath<A>> parts, boolean unique) {

    /** Takes a copy. */
    public Index {
        parts = List.copyOf(parts);
    }

    /** What the aggregate is found by: equal where the values of two aggregates are the same. Null where a part is missing. */
    public @Nullable Object key(A aggregate) {
        if (parts.size() == 1) {
            return key(parts.get(0), aggregate);
        }
        List<Object> key = new ArrayList<>(parts.size());
        for (FieldPath<A> part : parts) {
            Object value = key(part, aggregate);
            if (value == null) {
                return null;
            }
            key.add(value);
        }
        return key;
    }

    private static <A> @Nullable Object key(FieldPath<A> part, A aggregate) {
        Object stored = part.read(aggregate);
        return stored == null ? null : StoredValue.key(part.leaf().kind(), stored);
    }
}
