package dev.typecase.jdbc.database;

/** A value that must be there once is there already. Whoever knows the aggregates says which. */
public final class UniqueClashException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the database has reported. */
    public UniqueClashException(Throwable cause) {
        super(cause);
    }
}
