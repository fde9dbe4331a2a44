package bookshelf.ordering;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

@Aggregate
public class Order extends AggregateRoot<OrderEvent> {
    @Id OrderId id;
    @NotBlank @Size(max = 150) String customerName;
    @Default("PENDING") OrderStatus status;
    List<OrderItem> items;

    void confirm() {
        status = OrderStatus.CONFIRMED;
        raise(new OrderEvent.OrderConfirmed(id, customerName));
    }
}
