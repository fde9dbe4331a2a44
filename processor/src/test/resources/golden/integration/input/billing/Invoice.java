package billing;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import shop.OrderId;

@Aggregate
public class Invoice extends AggregateRoot<NoEvents> {
    @Id
    OrderId id;
}
