package dev.typecase.storetests.ledger;

import dev.typecase.EventMetadata;

/** Takes what leaves the store. */
public interface Outbox {

    /** A letter about an event. */
    void send(EventMetadata event);
}
