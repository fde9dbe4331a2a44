package dev.typecase.storetests.till;

import dev.typecase.EventHandler;
import dev.typecase.EventMetadata;
import dev.typecase.Handle;
import dev.typecase.storetests.ledger.Trouble;
import dev.typecase.storetests.till.TillEvent.Sold;

/** Adds sales up. */
@EventHandler(name = "totalling")
public final class Totalling {

    private final TotalRepository totals;
    private final Trouble trouble;

    Totalling(TotalRepository totals, Trouble trouble) {
        this.totals = totals;
        this.trouble = trouble;
    }

    @Handle
    void on(Sold event, EventMetadata metadata) {
        trouble.before("totalling", metadata);
        Total total = totals.find(event.till())
                .orElseGet(() -> TotalBuilder.builder()
                        .id(event.till())
                        .sales(0)
                        .disorder(0)
                        .build());
        total.add(event.number());
        totals.add(total);
    }
}
