package dev.typecase.benchmarks.command.byhand;

import dev.typecase.UuidV7;
import dev.typecase.benchmarks.command.Shop;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** As little as will do: valid immutable objects, two maps, a direct call. No unit of work, no metadata, no versions. */
public final class PlainShop implements Shop {

    private static final int FIRST_COPIES = 10;

    private Map<UUID, Book> books = new ConcurrentHashMap<>();
    private Map<UUID, Inventory> inventories = new ConcurrentHashMap<>();

    /** An empty shop. */
    public PlainShop() {}

    @Override
    public void addBook(String title, String author, BigDecimal price) {
        addBook(new AddBook(title, author, price));
    }

    private UUID addBook(AddBook command) {
        Book book = new Book(UuidV7.next(), command.title(), command.author(), command.price());
        books.put(book.id(), book);
        on(new BookAdded(book.id(), book.title()));
        return book.id();
    }

    private void on(BookAdded event) {
        Inventory inventory = new Inventory(UuidV7.next(), event.bookId(), event.title(), FIRST_COPIES);
        inventories.put(inventory.id(), inventory);
    }

    @Override
    public long books() {
        return books.size();
    }

    @Override
    public long inventories() {
        return inventories.size();
    }

    @Override
    public void clear() {
        books = new ConcurrentHashMap<>();
        inventories = new ConcurrentHashMap<>();
    }
}
