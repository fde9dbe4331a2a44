package dev.typecase.store;

/**
 * A session had assumed that there never was an aggregate of an identity, and there was one: nothing was committed. The engine
 * asks for its tombstone again and commits what follows from that; applications never see this.
 */
public final class UnexpectedTombstoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String aggregate;
    private final transient Object identity;

    /**
     * The aggregate whose tombstone was found.
     *
     * @param aggregate what it is called
     * @param identity its identity
     */
    public UnexpectedTombstoneException(String aggregate, Object identity) {
        super("There was a " + aggregate + " " + identity + " before.");
        this.aggregate = aggregate;
        this.identity = identity;
    }

    /** What the aggregate is called. */
    public String aggregate() {
        return aggregate;
    }

    /** Its identity. */
    public Object identity() {
        return identity;
    }
}
