package shop.ordering;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Default;
import dev.typecase.Id;
import shop.catalogue.BookId;

@Aggregate
public class Order extends AggregateRoot<OrderEvent> {
    @Id
    OrderId id;

    BookId bookId;

    @Default("false")
    boolean shipped;

    void place() {
        raise(new OrderEvent.OrderPlaced(id, bookId));
    }

    void ship() {
        shipped = true;
        raise(new OrderEvent.OrderShipped(id));
    }
}
