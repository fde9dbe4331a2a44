package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<OrderEvent> {
    @Id UUID id;

    void place() {
        raise(new OrderEvent.OrderPlaced(id));
    }

    void confirm() {
        raise(new OrderEvent.OrderConfirmed(id));
    }

    void hold() {
        delay();
    }

    private void delay() {
        raise(new OrderEvent.OrderDelayed(id));
    }
}
