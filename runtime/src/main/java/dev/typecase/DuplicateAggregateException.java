package dev.typecase;

/** Two objects claim to be the same aggregate: a new one has an identity that is taken. */
public final class DuplicateAggregateException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    private DuplicateAggregateException(String message) {
        super(message);
    }

    /** The store has one of this identity, and the one that was added is new. */
    public static DuplicateAggregateException inStore(String aggregate, Object identity) {
        return new DuplicateAggregateException("A new " + aggregate + " was added, but " + aggregate + " " + identity
                + " exists already. Get that one and change it, or give the new one an identity of its own.");
    }

    /** The unit of work holds another instance of this identity. */
    public static DuplicateAggregateException inUnitOfWork(String aggregate, Object identity) {
        return new DuplicateAggregateException("This unit of work already holds another instance of " + aggregate + " "
                + identity + ". Change and add the instance that its repository returned.");
    }
}
