package dev.typecase.jdbc.events;

import dev.typecase.ReactionFailedException.Failure;

/** A handler has failed: the transaction it worked in must be given up. */
final class HandlerFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    HandlerFailedException(Failure failure) {
        super(failure.cause());
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }
}
