package dev.typecase.benchmarks.command.axon;

import dev.typecase.benchmarks.command.byhand.BookAdded;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.modelling.command.Repository;

/** Stocks every book, in the cheapest way that Axon has: through the repository, without another command. */
public class Stocking {

    private final Repository<InventoryAggregate> inventories;

    Stocking(Repository<InventoryAggregate> inventories) {
        this.inventories = inventories;
    }

    /** Stocks a book. */
    @EventHandler
    public void on(BookAdded event) throws Exception {
        inventories.newInstance(() -> new InventoryAggregate(event));
    }
}
