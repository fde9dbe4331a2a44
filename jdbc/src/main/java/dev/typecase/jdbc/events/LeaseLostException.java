package dev.typecase.jdbc.events;

/** Somebody else has taken the partition over: what was done for it must not be committed (A6). */
final class LeaseLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeaseLostException(String subscription, int partition) {
        super("The lease of partition " + partition + " of " + subscription + " was lost");
    }
}
