package dev.typecase.benchmarks.command.axon;

import dev.typecase.UuidV7;
import dev.typecase.benchmarks.command.byhand.BookAdded;
import dev.typecase.benchmarks.command.byhand.Inventory;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** How many copies of a book are in stock. */
public class InventoryAggregate {

    private static final int FIRST_COPIES = 10;

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable Inventory state;

    /** For Axon. */
    protected InventoryAggregate() {}

    /** Stocks a book. */
    public InventoryAggregate(BookAdded event) {
        AggregateLifecycle.apply(new InventoryStocked(UuidV7.next(), event.bookId(), event.title(), FIRST_COPIES));
    }

    /** Takes over what has happened. */
    @EventSourcingHandler
    public void on(InventoryStocked event) {
        id = event.inventoryId();
        state = new Inventory(event.inventoryId(), event.bookId(), event.title(), event.quantity());
    }

    @Override
    public String toString() {
        return id + " " + state;
    }
}
