package bookshelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookshelf.catalogue.AddBook;
import bookshelf.catalogue.AddBookBuilder;
import bookshelf.catalogue.BookId;
import bookshelf.inventory.Inventory;
import bookshelf.inventory.InventoryFields;
import bookshelf.ordering.Order;
import bookshelf.ordering.OrderBuilder;
import bookshelf.ordering.OrderId;
import bookshelf.ordering.OrderItemBuilder;
import bookshelf.ordering.OrderStatus;
import dev.typecase.AggregateNotFoundException;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.DomainClosedException;
import dev.typecase.ReactionFailedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookshelfFlowTest {

    private final List<String> messages = new ArrayList<>();
    private final BookshelfDomain bookshelf =
            BookshelfDomain.builder().notifier(messages::add).build();

    @AfterEach
    void close() {
        bookshelf.close();
    }

    @Test
    void addingABookStocksIt() {
        BookId id = bookshelf.process(gatsby());

        assertThat(bookshelf.bookRepository().contains(id)).isTrue();
        assertThat(bookshelf.inventoryRepository().list()).singleElement().satisfies(inventory -> {
            assertThat(inventory.bookId()).isEqualTo(id);
            assertThat(inventory.quantity()).isEqualTo(10);
        });
        assertThat(messages).containsExactly("[Inventory] Stocked 10 copies of 'The Great Gatsby'");
    }

    @Test
    void aConfirmedAndShippedOrderIsAnnounced() {
        Order order = order();
        order.place();
        bookshelf.orderRepository().add(order);
        order.confirm();
        bookshelf.orderRepository().add(order);
        order.ship();
        bookshelf.orderRepository().add(order);

        assertThat(bookshelf.orderRepository().get(order.id()).status()).isEqualTo(OrderStatus.SHIPPED);
        UUID id = order.id().value();
        assertThat(messages)
                .containsExactly(
                        "[Notification] Order " + id + " confirmed for Alice Johnson",
                        "[Notification] Order " + id + " shipped to Alice Johnson");
    }

    @Test
    void stockIsAdjusted() {
        bookshelf.process(gatsby());

        bookshelf.runInUnitOfWork(work -> {
            Inventory inventory = work.inventoryRepository().list().get(0);
            inventory.adjustStock(-3);
            work.inventoryRepository().add(inventory);
        });

        assertThat(bookshelf.inventoryRepository().list().get(0).quantity()).isEqualTo(7);
    }

    @Test
    void stockIsFound() {
        BookId id = bookshelf.process(gatsby());

        Inventory inventory = bookshelf
                .inventoryRepository()
                .query()
                .where(InventoryFields.BOOK_ID.eq(id))
                .one();

        assertThat(bookshelf.inventories().getByBookId(id).quantity()).isEqualTo(inventory.quantity());
        assertThat(bookshelf.inventories().findByQuantityLessThanOrderByQuantity(11))
                .hasSize(1);
        assertThat(bookshelf.inventories().findByQuantityLessThanOrderByQuantity(10))
                .isEmpty();
    }

    @Test
    void aBookThatIsNotValidIsNeitherStoredNorAnnounced() {
        AddBook nameless = new AddBook("", "F. Scott Fitzgerald", null, BigDecimal.ONE, null);

        assertThatThrownBy(() -> bookshelf.process(nameless))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessage("AddBook is not valid: title must not be blank. Correct these values.");
        assertThat(bookshelf.bookRepository().count()).isZero();
        assertThat(messages).isEmpty();
    }

    @Test
    void aNotifierThatFailsDoesNotUndoTheOrder() {
        try (BookshelfDomain silent = BookshelfDomain.builder()
                .notifier(message -> {
                    throw new IllegalStateException("no network");
                })
                .build()) {
            Order order = order();
            order.confirm();

            assertThatThrownBy(() -> silent.orderRepository().add(order))
                    .isInstanceOf(ReactionFailedException.class)
                    .hasMessageContaining("OrderNotifications.on")
                    .hasMessageContaining("no network");
            assertThat(silent.orderRepository().contains(order.id())).isTrue();
        }
    }

    @Test
    void anUnknownOrderIsNamed() {
        OrderId unknown = new OrderId(new UUID(0, 1));
        assertThatThrownBy(() -> bookshelf.orderRepository().get(unknown))
                .isInstanceOf(AggregateNotFoundException.class)
                .hasMessageContaining("There is no Order")
                .hasMessageContaining(unknown.value().toString());
    }

    @Test
    void aClosedBookshelfSaysSo() {
        bookshelf.close();
        assertThatThrownBy(() -> bookshelf.process(gatsby()))
                .isInstanceOf(DomainClosedException.class)
                .hasMessageContaining("BookshelfDomain is closed");
    }

    private static AddBook gatsby() {
        return AddBookBuilder.builder()
                .title("The Great Gatsby")
                .author("F. Scott Fitzgerald")
                .priceAmount(new BigDecimal("12.99"))
                .build();
    }

    private static Order order() {
        return OrderBuilder.builder()
                .customerName("Alice Johnson")
                .items(OrderItemBuilder.builder()
                        .bookTitle("The Great Gatsby")
                        .quantity(2)
                        .build())
                .build();
    }
}
