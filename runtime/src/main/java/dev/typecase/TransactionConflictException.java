package dev.typecase;

/**
 * The database gave up a transaction because it got in the way of another one: a deadlock, a serialization failure, or a
 * writer that was not let in in time. Nothing was committed. Inside {@code process} and handlers the work was tried again
 * before this was thrown (S9).
 */
public final class TransactionConflictException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This database gave up for this reason. */
    public TransactionConflictException(String database, Throwable cause) {
        super(
                database + " gave up a transaction that got in the way of another one (" + cause.getMessage()
                        + "). Nothing was committed: read again and repeat the change.",
                cause);
    }
}
