package dev.typecase;

/** A domain was used after it had been closed (E2). */
public final class DomainClosedException extends TypecaseException {

    private static final long serialVersionUID = 1L;

    /** This call came too late. */
    public DomainClosedException(String domain, String call) {
        super(domain + " is closed: " + call
                + " did nothing. Close the domain after its last use, or build a new one.");
    }
}
