package dev.typecase.storetests.ledgernext;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import dev.typecase.StartFrom;
import dev.typecase.storetests.ledger.Outbox;
import dev.typecase.storetests.ledgernext.AccountEvent.Deposited;

/** Writes a letter for every deposit from now on; it has no effects in the store. */
@EventHandler(name = "mailing", startFrom = StartFrom.NOW)
public final class Mailing {

    private final Outbox outbox;

    Mailing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Handle
    void on(Deposited event, EventMetadata metadata) {
        outbox.send(metadata);
    }
}
