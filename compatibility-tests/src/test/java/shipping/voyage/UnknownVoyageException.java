package shipping.voyage;

/** Somebody names a voyage that there is not. */
public final class UnknownVoyageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** There is no voyage of that number. */
    public UnknownVoyageException(VoyageNumber number) {
        super("There is no voyage " + number + ".");
    }
}
