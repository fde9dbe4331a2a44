package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.NoEvents;

@Aggregate
public class Order extends AggregateRoot<NoEvents> {
    String customer;
}
