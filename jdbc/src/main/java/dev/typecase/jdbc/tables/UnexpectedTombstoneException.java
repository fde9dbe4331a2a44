package dev.typecase.jdbc.tables;

import dev.typecase.StaleAggregateException;

/** There was an aggregate of an identity before, of which it was said that there never was one. Take back what was done. */
public final class UnexpectedTombstoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String aggregate;
    private final transient Object identity;

    UnexpectedTombstoneException(String aggregate, Object identity) {
        super("There was a " + aggregate + " " + identity + " before.");
        this.aggregate = aggregate;
        this.identity = identity;
    }

    /** What that is where somebody had looked, and found none. */
    public StaleAggregateException stale() {
        return new StaleAggregateException(aggregate, identity, 0, 0);
    }
}
