package shop;

import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

public class Order extends AggregateRoot<OrderEvent> {
    @Id UUID id;
}
