package dev.typecase.jdbc.database;

/** What was read with several statements is not of one moment: somebody committed between them. It is read again. */
public final class TornReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nobody sees it. */
    public TornReadException() {
        super("read again", null, false, false);
    }
}
