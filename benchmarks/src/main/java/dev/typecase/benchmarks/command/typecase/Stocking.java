package dev.typecase.benchmarks.command.typecase;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.benchmarks.command.typecase.BookEvent.BookAdded;

/** Stocks every book. */
@EventHandler
final class Stocking {

    private static final int FIRST_COPIES = 10;

    private final InventoryRepository inventories;

    Stocking(InventoryRepository inventories) {
        this.inventories = inventories;
    }

    @Handle
    void on(BookAdded event) {
        inventories.add(InventoryBuilder.builder()
                .bookId(event.bookId())
                .title(event.title())
                .quantity(FIRST_COPIES)
                .build());
    }
}
