package dev.typecase.storetests.warehouse;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.storetests.warehouse.Chain.LinkForged;

/** Forges the next link of a {@link Chain} when one was forged. */
@EventHandler
final class Lengthening {

    private final ChainRepository chains;

    Lengthening(ChainRepository chains) {
        this.chains = chains;
    }

    @Handle
    @SuppressWarnings("typecase:EventCycle") // Ends where no link is missing.
    void on(LinkForged event) {
        if (event.missing() > 0) {
            Chain chain = chains.get(event.chain());
            chain.forge(event.missing() - 1);
            chains.add(chain);
        }
    }
}
