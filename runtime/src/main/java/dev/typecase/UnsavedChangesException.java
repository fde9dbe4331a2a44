package dev.typecase;

/** An aggregate was changed or raised events, and was not added (S8). Nothing was committed. */
public final class UnsavedChangesException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    private UnsavedChangesException(String message) {
        super(message);
    }

    /** Its fields differ from what was loaded. */
    public static UnsavedChangesException changed(String aggregate, Object identity) {
        return new UnsavedChangesException(text(aggregate, identity, "was changed"));
    }

    /** It has raised events. */
    public static UnsavedChangesException raised(String aggregate, Object identity) {
        return new UnsavedChangesException(text(aggregate, identity, "raised events"));
    }

    private static String text(String aggregate, Object identity, String what) {
        return aggregate + " " + identity + " " + what
                + " and was not added. Add it to its repository, or leave it unchanged; nothing was committed.";
    }
}
