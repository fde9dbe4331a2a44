package dev.typecase;

import org.jspecify.annotations.Nullable;

/**
 * Two aggregates would have the same value in a field with {@link Unique} (S16). Nothing was committed, and nothing is tried
 * again: the value is taken.
 */
public final class UniqueViolationException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    private final String aggregate;
    private final String field;
    private final transient Object value;
    private final transient Object identity;
    private final transient Object other;

    private UniqueViolationException(
            String aggregate, String field, Object value, Object identity, Object other, String message) {
        super(message);
        this.aggregate = aggregate;
        this.field = field;
        this.value = value;
        this.identity = identity;
        this.other = other;
    }

    /**
     * The value belongs to another aggregate.
     *
     * @param aggregate the type
     * @param field the field with {@link Unique}
     * @param value what both have in it
     * @param identity the aggregate that was not committed
     * @param other the aggregate that has the value
     */
    public static UniqueViolationException taken(
            String aggregate, String field, Object value, Object identity, Object other) {
        return new UniqueViolationException(
                aggregate,
                field,
                value,
                identity,
                other,
                aggregate + " " + identity + " cannot have the " + field + " " + value + ": " + aggregate + " " + other
                        + " has it, and the field is @Unique. Nothing was committed: choose another value, or change the other "
                        + aggregate + " first.");
    }

    /**
     * Aggregates of one commit pass values on in a ring, so that none can be written before the others.
     *
     * @param aggregate the type
     * @param field the field with {@link Unique}
     * @param value what one of them gets from the next
     * @param identity the aggregate that gets it
     * @param other the aggregate that has it until now
     */
    public static UniqueViolationException exchanged(
            String aggregate, String field, Object value, Object identity, Object other) {
        return new UniqueViolationException(
                aggregate,
                field,
                value,
                identity,
                other,
                aggregate + " " + identity + " and " + aggregate + " " + other + " exchange the " + field + " " + value
                        + " for another one, and the field is @Unique: neither can be written first. Nothing was committed:"
                        + " commit one of them with another value, or none, before.");
    }

    /** The type of the aggregate. */
    public String aggregate() {
        return aggregate;
    }

    /** The field with {@link Unique}. */
    public String field() {
        return field;
    }

    /** What both have in the field, as the source declares it; null after the exception was serialized. */
    public @Nullable Object value() {
        return value;
    }

    /** The aggregate that was not committed; null after the exception was serialized. */
    public @Nullable Object identity() {
        return identity;
    }

    /** The aggregate that has the value; null after the exception was serialized. */
    public @Nullable Object other() {
        return other;
    }
}
