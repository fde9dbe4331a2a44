package dev.typecase.query;

import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.StoredValue;
import org.jspecify.annotations.Nullable;

/**
 * A key that results are sorted by: {@code TITLE.asc()}. What is missing comes last, in either direction, unless said
 * otherwise.
 *
 * @param path the field
 * @param descending the greatest first
 * @param missingFirst whether what is missing comes first
 * @param <A> the aggregate
 */
public record Order<A>(FieldPath<A> path, boolean descending, boolean missingFirst) {

    /** The same; what is missing comes first. */
    public Order<A> nullsFirst() {
        return new Order<>(path, descending, true);
    }

    /** The same; what is missing comes last. */
    public Order<A> nullsLast() {
        return new Order<>(path, descending, false);
    }

    /** Compares two stored values of the field, as they are to be sorted; null is what is missing. */
    public int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            int missing = Boolean.compare(one == null, other == null);
            return missingFirst ? -missing : missing;
        }
        int comparison = StoredValue.compare(path.leaf().kind(), one, other);
        return descending ? -comparison : comparison;
    }

    /** As in SQL. */
    @Override
    public String toString() {
        return path + (descending ? " desc" : " asc") + (missingFirst ? " nulls first" : " nulls last");
    }
}
