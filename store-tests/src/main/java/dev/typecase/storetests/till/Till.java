package dev.typecase.storetests.till;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.storetests.till.TillEvent.Sold;

/** Counts its sales. */
@Aggregate
public class Till extends AggregateRoot<TillEvent> {

    @Id
    TillId id;

    long sales;

    /** One more. */
    public void sell() {
        sales++;
        raise(new Sold(id, sales));
    }
}
