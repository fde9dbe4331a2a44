package dev.typecase.storetests.till;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

/** How many additions have been reported. */
@Aggregate
public class Report extends AggregateRoot<NoEvents> {

    @Id
    TillId id;

    long additions;

    /** How many have come. */
    public long additions() {
        return additions;
    }
}
