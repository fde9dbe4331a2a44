package dev.typecase;

/**
 * Somebody else committed an aggregate between reading and committing it (S9). Nothing was committed. Inside {@code process}
 * and handlers the work was tried again before this was thrown.
 */
public final class StaleAggregateException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    private final String aggregate;
    private final transient Object identity;
    private final long expected;
    private final long found;

    /**
     * The store has another version than the one that was changed.
     *
     * @param aggregate the type
     * @param identity which one
     * @param expected the version that was read, from 1; 0 where there was none, and one came and went since
     * @param found the version in the store; 0 where the aggregate is no longer there
     */
    public StaleAggregateException(String aggregate, Object identity, long expected, long found) {
        super(aggregate + " " + identity
                + (expected == 0 ? " was not there when it was read" : " was read at version " + expected)
                + (found == 0 ? " and has been removed since" : " and is now at version " + found)
                + ". Nothing was committed: read it again and repeat the change.");
        this.aggregate = aggregate;
        this.identity = identity;
        this.expected = expected;
        this.found = found;
    }

    /** The type of the aggregate. */
    public String aggregate() {
        return aggregate;
    }

    /** Which aggregate. */
    public Object identity() {
        return identity;
    }

    /** The version that was read, from 1; 0 where there was none. */
    public long expected() {
        return expected;
    }

    /** The version in the store; 0 where the aggregate is no longer there. */
    public long found() {
        return found;
    }
}
