package dev.typecase.benchmarks.command.byhand;

import dev.typecase.UuidV7;
import dev.typecase.benchmarks.command.Shop;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What somebody would write by hand who wants what Typecase promises of this command: each piece of work is committed under one
 * lock, with versions that are compared; events get their metadata, and are handled after the commit, first come, first served,
 * each in work of its own, where a failure does not stop the others. Aggregates are immutable, so nothing is copied.
 */
public final class CarefulShop implements Shop {

    private static final int FIRST_COPIES = 10;

    private final Clock clock = Clock.systemUTC();
    private final ReentrantLock commitLock = new ReentrantLock();
    private Map<UUID, Versioned<Book>> books = new ConcurrentHashMap<>();
    private Map<UUID, Versioned<Inventory>> inventories = new ConcurrentHashMap<>();

    private record Versioned<T>(T state, long version) {}

    private record Change<T>(Map<UUID, Versioned<T>> table, UUID id, long before, T state) {

        void verify() {
            Versioned<T> found = table.get(id);
            if ((found == null ? 0 : found.version()) != before) {
                throw new IllegalStateException(id + " was changed by somebody else");
            }
        }

        void apply() {
            table.put(id, new Versioned<>(state, before + 1));
        }
    }

    private record Metadata(
            UUID id, String type, String stream, long sequence, Instant time, UUID correlationId, UUID causationId) {}

    private record Raised(BookAdded event, Metadata metadata) {}

    /** An empty shop. */
    public CarefulShop() {}

    @Override
    public void addBook(String title, String author, BigDecimal price) {
        addBook(new AddBook(title, author, price));
    }

    private UUID addBook(AddBook command) {
        Book book = new Book(UuidV7.next(), command.title(), command.author(), command.price());
        UUID call = UuidV7.next();
        BookAdded event = new BookAdded(book.id(), book.title());
        Metadata metadata =
                new Metadata(UuidV7.next(), "BookAdded", "Book-" + book.id(), 1, clock.instant(), call, call);
        commit(List.of(new Change<>(books, book.id(), 0, book)));
        react(List.of(new Raised(event, metadata)));
        return book.id();
    }

    private void react(List<Raised> committed) {
        Queue<Raised> waiting = new ArrayDeque<>(committed);
        List<Throwable> failures = new ArrayList<>();
        for (Raised next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                on(next.event());
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("Reactions failed: " + failures);
        }
    }

    private void on(BookAdded event) {
        Inventory inventory = new Inventory(UuidV7.next(), event.bookId(), event.title(), FIRST_COPIES);
        commit(List.of(new Change<>(inventories, inventory.id(), 0, inventory)));
    }

    private void commit(List<Change<?>> changes) {
        commitLock.lock();
        try {
            changes.forEach(Change::verify);
            changes.forEach(Change::apply);
        } finally {
            commitLock.unlock();
        }
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
