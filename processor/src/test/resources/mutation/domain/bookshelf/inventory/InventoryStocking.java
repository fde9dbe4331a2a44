package bookshelf.inventory;

import bookshelf.catalogue.BookEvent.BookAdded;
import bookshelf.shared.Notifier;
import dev.typecase.EventHandler;
import dev.typecase.Handle;

/** Stocks every book that is added to the catalogue. */
@EventHandler
final class InventoryStocking {

    private static final int FIRST_COPIES = 10;

    private final InventoryRepository inventories;
    private final Notifier notifier;

    InventoryStocking(InventoryRepository inventories, Notifier notifier) {
        this.inventories = inventories;
        this.notifier = notifier;
    }

    @Handle
    void on(BookAdded event) {
        inventories.add(InventoryBuilder.builder()
                .bookId(event.bookId())
                .title(event.title())
                .quantity(FIRST_COPIES)
                .build());
        notifier.send("[Inventory] Stocked " + FIRST_COPIES + " copies of '" + event.title() + "'");
    }
}
