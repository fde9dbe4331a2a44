package dev.typecase.processor.migrations;

/** A text is not a snapshot that this version can read. */
public final class UnreadableSnapshotException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Reason reason;
    private final String found;

    /** Why it cannot be read. */
    public enum Reason {
        /** A line says nothing that a snapshot can say. */
        UNKNOWN,
        /** It was written by a version that came later. */
        NEWER,
        /** Two versions of it were merged, and nobody has decided between them. */
        CONFLICT
    }

    UnreadableSnapshotException(Reason reason, int line, String found) {
        super(found);
        this.found = found;
        this.reason = reason;
        this.line = line;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What was found there. */
    public String found() {
        return found;
    }

    /** Where, from 1 on. */
    public int line() {
        return line;
    }
}
