package dev.typecase.storetests.till;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Handles sales. */
@CommandHandler
public final class Selling {

    private final TillRepository tills;

    Selling(TillRepository tills) {
        this.tills = tills;
    }

    @Handle
    long sell(Sell command) {
        TillId id = new TillId(command.till());
        Till till = tills.find(id)
                .orElseGet(() -> TillBuilder.builder().id(id).sales(0).build());
        till.sell();
        tills.add(till);
        return till.sales;
    }
}
