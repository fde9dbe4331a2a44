package dev.typecase.storetests.ledger;

import dev.typecase.EventMetadata;

/** Called by every handler before it does its work, so that a test can make it fail or wait. */
public interface Trouble {

    /** May throw. */
    void before(String handler, EventMetadata event);

    /** Lets everything be. */
    static Trouble none() {
        return (handler, event) -> {};
    }
}
