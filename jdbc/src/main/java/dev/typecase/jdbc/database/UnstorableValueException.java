package dev.typecase.jdbc.database;

/** A value that no column of its kind can hold. Whoever knows the field turns it into a message that names it. */
public final class UnstorableValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message says what cannot be held, and why. */
    public UnstorableValueException(String message) {
        super(message);
    }
}
