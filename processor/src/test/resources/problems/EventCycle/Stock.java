package shop;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

@Aggregate
public class Stock extends AggregateRoot<StockEvent> {
    @Id UUID id;

    void reserve() {
        raise(new StockEvent.StockReserved(id));
    }

    void refuse() {
        raise(new StockEvent.StockMissing(id));
    }
}
