package dev.typecase;

import org.jspecify.annotations.Nullable;

/** A store cannot do what it is for: it is misconfigured, closed or out of reach (E2). */
public final class StoreException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** The message names the store, and says what to do. */
    public StoreException(String message) {
        super(message);
    }

    /** The message names the store, and says what to do. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
