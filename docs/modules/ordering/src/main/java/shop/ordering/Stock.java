package shop.ordering;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import shop.catalogue.BookId;

@Aggregate
public class Stock extends AggregateRoot<NoEvents> {
    @Id
    BookId id;

    int quantity;

    public int quantity() {
        return quantity;
    }
}
