package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.NoEvents;
import java.util.List;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    OrderId orderId;
    List<Item> items;
}
