package bookshelf.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookshelf.ordering.OrderEvent.OrderConfirmed;
import bookshelf.ordering.OrderEvent.OrderPlaced;
import dev.typecase.AggregateJournal;
import dev.typecase.AggregateJournal.RaisedEvent;
import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void startsPendingWithAnIdentityOfItsOwn() {
        Order order = OrderBuilder.builder().customerName("Alice Johnson").build();

        assertThat(order.status()).isEqualTo(OrderStatus.PENDING);
        assertThat(order.id().value().version()).isEqualTo(7);
        assertThat(order.items).isEmpty();
    }

    @Test
    void saysWhatHasHappened() {
        Order order = OrderBuilder.builder()
                .customerName("Alice Johnson")
                .items(item(2), item(3))
                .build();
        order.place();
        order.confirm();

        assertThat(AggregateJournal.of(order).pending())
                .extracting(RaisedEvent::event)
                .containsExactly(
                        new OrderPlaced(order.id(), "Alice Johnson", 5),
                        new OrderConfirmed(order.id(), "Alice Johnson"));
    }

    @Test
    void everythingWrongWithItIsReportedAtOnce() {
        OrderItem none = item(1);
        none.quantity = 0;

        assertThatThrownBy(() -> OrderBuilder.builder()
                        .customerName(" ")
                        .items(item(1), none)
                        .build())
                .isInstanceOfSatisfying(
                        ConstraintViolationsException.class,
                        invalid -> assertThat(invalid.violations())
                                .containsExactly(
                                        new ConstraintViolation("customerName", "must not be blank", " "),
                                        new ConstraintViolation("items[1].quantity", "must be greater than 0", 0)));
    }

    private static OrderItem item(int quantity) {
        return OrderItemBuilder.builder()
                .bookTitle("The Great Gatsby")
                .quantity(quantity)
                .build();
    }
}
