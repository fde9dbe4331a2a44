package bookshelf;

import bookshelf.catalogue.AddBookBuilder;
import bookshelf.catalogue.BookId;
import bookshelf.helpdesk.OpenTicketBuilder;
import bookshelf.helpdesk.Priority;
import bookshelf.helpdesk.SolveTicketBuilder;
import bookshelf.helpdesk.TicketId;
import bookshelf.inventory.Inventory;
import bookshelf.ordering.Order;
import bookshelf.ordering.OrderBuilder;
import bookshelf.ordering.OrderItemBuilder;
import bookshelf.shared.MoneyBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Uses what is generated from every class of the domain, as an application would. */
public final class Story implements java.util.concurrent.Callable<List<String>> {

    private final List<String> told = new ArrayList<>();

    @Override
    public List<String> call() {
        try (BookshelfDomain bookshelf =
                BookshelfDomain.builder().notifier(told::add).pager(told::add).build()) {
            sellBook(bookshelf, addBook(bookshelf));
            solveTicket(bookshelf);
        }
        return told;
    }

    private BookId addBook(BookshelfDomain bookshelf) {
        BookId id = bookshelf.process(AddBookBuilder.builder()
                .title("The Great Gatsby")
                .author("F. Scott Fitzgerald")
                .priceAmount(BigDecimal.TEN)
                .isbn("9780743273565")
                .build());
        List<Inventory> inventories = bookshelf.inventoryRepository().list();
        told.add(inventories.size() + " in stock: " + inventories.get(0).title());
        return id;
    }

    private void sellBook(BookshelfDomain bookshelf, BookId book) {
        Order order = OrderBuilder.builder()
                .customerName("Alice")
                .items(OrderItemBuilder.builder()
                        .bookTitle("The Great Gatsby")
                        .quantity(2)
                        .unitPrice(MoneyBuilder.builder().amount(BigDecimal.TEN).build())
                        .build())
                .build();
        order.place();
        bookshelf.orderRepository().add(order);
        order.confirm();
        bookshelf.orderRepository().add(order);
        order.ship();
        bookshelf.orderRepository().add(order);
        told.add(bookshelf.orderRepository().get(order.id()).status() + " "
                + bookshelf.bookRepository().find(book).isPresent());
    }

    private void solveTicket(BookshelfDomain bookshelf) {
        TicketId id = bookshelf.process(OpenTicketBuilder.builder()
                .subject("The printer is on fire")
                .priority(Priority.HIGH)
                .tags("printer", "fire")
                .build());
        bookshelf.process(SolveTicketBuilder.builder().ticketId(id).agent("Grace").build());
        told.add(bookshelf.ticketRepository().count() + " ticket");
    }
}
