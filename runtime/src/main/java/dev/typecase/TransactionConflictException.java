package dev.typecase;

import org.jspecify.annotations.Nullable;

/**
 * The database gave up a transaction because it got in the way of another one: a deadlock, a serialization failure, or a
 * writer that was not let in in time. Nothing was committed. Inside {@code process} and handlers the work was tried again
 * before this was thrown (S9).
 */
public final class TransactionConflictException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This database gave up for this reason. */
    public TransactionConflictException(String database, Throwable cause) {
        super(message(database, cause.getMessage()), cause);
    }

    /** This store gave up for a reason that it found itself, in words. */
    public TransactionConflictException(String store, String reason) {
        super(message(store, reason));
    }

    private static String message(String store, @Nullable String reason) {
        return store + " gave up a transaction that got in the way of another one (" + reason
                + "). Nothing was committed: read again and repeat the change.";
    }
}
