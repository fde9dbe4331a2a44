package dev.typecase;

/**
 * The connection was lost while a commit was under way: it may have been made, or not (S14). Nothing is tried again, since that
 * could do it twice. Read what was to be changed, and see.
 */
public final class CommitOutcomeUnknownException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This database did not answer. */
    public CommitOutcomeUnknownException(String database, Throwable cause) {
        super(
                "The connection to " + database + " was lost during a commit (" + cause.getMessage()
                        + "): it may have been made, or not. Read what was to be changed before you repeat it.",
                cause);
    }
}
