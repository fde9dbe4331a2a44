package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;

@Aggregate
public class Order extends AggregateRoot<OrderEvent> {
    @Id
    OrderId id;
}
