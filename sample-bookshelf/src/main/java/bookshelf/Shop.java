package bookshelf;

import bookshelf.ordering.Order;
import bookshelf.ordering.OrderBuilder;
import bookshelf.ordering.OrderItemBuilder;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;

/** Takes orders, several a second, for another process to pack. Kill it when you like, and start it again. */
public final class Shop {

    private Shop() {}

    /** Sells until it is stopped. The argument is the file or database of the bookshelf. */
    public static void main(String[] arguments) throws InterruptedException {
        try (JdbcStore store = Storage.at(arguments);
                BookshelfDomain bookshelf = Storage.bookshelf(store)) {
            System.out.println("The shop is open.");
            while (true) {
                sell(bookshelf);
                System.out.println("Orders: " + bookshelf.orderRepository().count());
                Thread.sleep(100);
            }
        } catch (IllegalArgumentException | StoreException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void sell(BookshelfDomain bookshelf) {
        Order order = OrderBuilder.builder()
                .customerName("Alice Johnson")
                .items(OrderItemBuilder.builder()
                        .bookTitle("The Great Gatsby")
                        .quantity(1)
                        .build())
                .build();
        order.place();
        order.confirm();
        bookshelf.orderRepository().add(order);
    }
}
