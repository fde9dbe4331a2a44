package dev.typecase.storetests.till;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.storetests.till.TotalEvent.Added;

/** How many sales of a till have come, and whether in order. */
@Aggregate
public class Total extends AggregateRoot<TotalEvent> {

    @Id
    TillId id;

    long sales;
    long disorder;

    /** The sale of this number has come. */
    public void add(long number) {
        sales++;
        disorder += number == sales ? 0 : 1;
        raise(new Added(id, number));
    }

    /** How many have come. */
    public long sales() {
        return sales;
    }

    /** How many did not come at their turn. */
    public long disorder() {
        return disorder;
    }
}
