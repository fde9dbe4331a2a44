package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

@Aggregate
public class Customer extends AggregateRoot<NoEvents> {
    @Id CustomerId id;


}
