package dev.typecase.mapping;

/**
 * A field by which aggregates are found without looking at all of them.
 *
 * @param name of the field, with that of what it is in: {@code price.amount}
 * @param path the field
 * @param unique whether no two aggregates may have the same value in it; a missing value is the same as no other
 * @param <A> the aggregate
 */
public record Index<A>(String name, FieldPath<A> path, boolean unique) {

    /** For {@code @Unique}. */
    public static <A> Index<A> unique(FieldPath<A> path) {
        return new Index<>(path.toString(), path, true);
    }

    /** For {@code @Indexed}. */
    public static <A> Index<A> of(FieldPath<A> path) {
        return new Index<>(path.toString(), path, false);
    }
}
