package bookshelf;

import bookshelf.catalogue.AddBookBuilder;
import bookshelf.catalogue.BookFields;
import bookshelf.catalogue.BookId;
import bookshelf.inventory.Inventory;
import bookshelf.ordering.Order;
import bookshelf.ordering.OrderBuilder;
import bookshelf.ordering.OrderItemBuilder;
import bookshelf.shared.MoneyBuilder;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import java.io.PrintStream;
import java.math.BigDecimal;

/**
 * Adds a book, then places, confirms and ships an order for it. Without an argument all of it lives in memory; with the name of a
 * file or the address of a PostgreSQL database it is kept there, and found again by the next run.
 */
public final class Bookshelf {

    private static final String ISBN = "9780743273565";
    private static final BigDecimal PRICE = new BigDecimal("12.99");

    private final BookshelfDomain bookshelf;
    private final PrintStream out;

    private Bookshelf(BookshelfDomain bookshelf, PrintStream out) {
        this.bookshelf = bookshelf;
        this.out = out;
    }

    /** Runs the story. */
    public static void main(String[] arguments) {
        try {
            run(arguments, System.out);
        } catch (IllegalArgumentException | StoreException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    static void run(String[] arguments, PrintStream out) {
        if (arguments.length == 0) {
            run(new MemoryStore(), out);
        } else {
            try (JdbcStore store = Storage.at(arguments)) {
                run(store, out);
            }
        }
    }

    private static void run(Store store, PrintStream out) {
        try (BookshelfDomain bookshelf = BookshelfDomain.builder()
                .notifier(message -> out.println("  " + message))
                .store(store)
                .build()) {
            Bookshelf story = new Bookshelf(bookshelf, out);
            if (!story.findsBook()) {
                story.addBook();
            }
            story.sellBook();
            out.println("\nAll checks passed!");
        }
    }

    /** From an earlier run, where it was kept in a database. */
    private boolean findsBook() {
        boolean found = bookshelf
                .bookRepository()
                .query()
                .where(BookFields.ISBN.eq(ISBN))
                .exists();
        if (found) {
            out.println("The book is in the catalog already; orders until now: "
                    + bookshelf.orderRepository().count());
        }
        return found;
    }

    private void addBook() {
        out.println("Adding book to catalog...");
        BookId id = bookshelf.process(AddBookBuilder.builder()
                .title("The Great Gatsby")
                .author("F. Scott Fitzgerald")
                .priceAmount(PRICE)
                .isbn(ISBN)
                .build());

        Inventory inventory = bookshelf.inventories().getByBookId(id);
        out.println("  Inventory: " + inventory.title() + ", qty=" + inventory.quantity());
    }

    private void sellBook() {
        out.println("\nPlacing an order...");
        Order order = OrderBuilder.builder()
                .customerName("Alice Johnson")
                .items(OrderItemBuilder.builder()
                        .bookTitle("The Great Gatsby")
                        .quantity(2)
                        .unitPrice(MoneyBuilder.builder().amount(PRICE).build())
                        .build())
                .build();
        order.place();
        bookshelf.orderRepository().add(order);

        out.println("Confirming order...");
        order.confirm();
        bookshelf.orderRepository().add(order);

        out.println("Shipping order...");
        order.ship();
        bookshelf.orderRepository().add(order);
    }
}
