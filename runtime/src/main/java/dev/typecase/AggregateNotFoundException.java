package dev.typecase;

/** No aggregate has the identity that was asked for. */
public final class AggregateNotFoundException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** None of {@code aggregate} has this identity. */
    public AggregateNotFoundException(String aggregate, Object identity) {
        super("There is no " + aggregate + " " + identity
                + ". Where it may be missing, ask with find, which returns an Optional.");
    }
}
