package bookshelf.ordering;

import bookshelf.ordering.OrderEvent.OrderConfirmed;
import bookshelf.ordering.OrderEvent.OrderPlaced;
import bookshelf.ordering.OrderEvent.OrderShipped;
import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a customer wants to buy. */
@Aggregate
public class Order extends AggregateRoot<OrderEvent> {

    @Id
    OrderId id;

    @NotBlank
    @Size(max = 150)
    String customerName;

    @Default("PENDING")
    OrderStatus status;

    List<OrderItem> items;

    /** The customer has sent the order. */
    public void place() {
        int totalItems = items.stream().mapToInt(item -> item.quantity).sum();
        raise(new OrderPlaced(id, customerName, totalItems));
    }

    /** The shop has accepted the order. */
    public void confirm() {
        status = OrderStatus.CONFIRMED;
        raise(new OrderConfirmed(id, customerName));
    }

    /** The parcel is on its way. */
    public void ship() {
        status = OrderStatus.SHIPPED;
        raise(new OrderShipped(id, customerName));
    }

    /** Identifies this order. */
    public OrderId id() {
        return id;
    }

    /** How far it has come. */
    public OrderStatus status() {
        return status;
    }
}
