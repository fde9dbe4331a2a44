package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Order extends AggregateRoot<OrderEvent> {
    @Id UUID id;
}
