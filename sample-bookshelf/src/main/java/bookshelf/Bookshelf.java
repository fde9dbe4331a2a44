package bookshelf;

import bookshelf.catalogue.AddBookBuilder;
import bookshelf.catalogue.BookId;
import bookshelf.inventory.Inventory;
import bookshelf.inventory.InventoryFields;
import bookshelf.ordering.Order;
import bookshelf.ordering.OrderBuilder;
import bookshelf.ordering.OrderItemBuilder;
import bookshelf.shared.MoneyBuilder;
import java.io.PrintStream;
import java.math.BigDecimal;

/** Adds a book, then places, confirms and ships an order for it, in memory. */
public final class Bookshelf {

    private static final BigDecimal PRICE = new BigDecimal("12.99");

    private final BookshelfDomain bookshelf;
    private final PrintStream out;

    private Bookshelf(BookshelfDomain bookshelf, PrintStream out) {
        this.bookshelf = bookshelf;
        this.out = out;
    }

    /** Runs the story. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (BookshelfDomain bookshelf = BookshelfDomain.builder()
                .notifier(message -> out.println("  " + message))
                .build()) {
            Bookshelf story = new Bookshelf(bookshelf, out);
            story.addBook();
            story.sellBook();
            out.println("\nAll checks passed!");
        }
    }

    private void addBook() {
        out.println("Adding book to catalog...");
        BookId id = bookshelf.process(AddBookBuilder.builder()
                .title("The Great Gatsby")
                .author("F. Scott Fitzgerald")
                .priceAmount(PRICE)
                .isbn("9780743273565")
                .build());

        Inventory inventory = bookshelf
                .inventoryRepository()
                .query()
                .where(InventoryFields.BOOK_ID.eq(id))
                .one();
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

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("Expected " + what);
        }
    }
}
