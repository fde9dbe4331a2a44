package dev.typecase.benchmarks.command.spring;

import dev.typecase.UuidV7;
import dev.typecase.benchmarks.command.byhand.BookAdded;
import dev.typecase.benchmarks.command.byhand.Inventory;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;

/** The listener that keeps inventories. */
public class Stocking {

    private static final int FIRST_COPIES = 10;

    private Map<UUID, Inventory> inventories = new ConcurrentHashMap<>();

    /** For Spring. */
    public Stocking() {}

    /** Stocks a book. */
    @EventListener
    public void on(BookAdded event) {
        Inventory inventory = new Inventory(UuidV7.next(), event.bookId(), event.title(), FIRST_COPIES);
        inventories.put(inventory.id(), inventory);
    }

    long count() {
        return inventories.size();
    }

    void clear() {
        inventories = new ConcurrentHashMap<>();
    }
}
