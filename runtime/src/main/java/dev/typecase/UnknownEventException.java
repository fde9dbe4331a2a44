package dev.typecase;

/** An aggregate raised an object that is no event of the domain it was added to. Nothing was committed. */
public final class UnknownEventException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This aggregate raised an object of this class. */
    public UnknownEventException(String aggregate, Class<?> event, String domain) {
        super(aggregate + " raised " + event.getName() + ", which is no event of " + domain
                + ". Add the aggregate to the domain it belongs to, and compile that domain again.");
    }
}
