package dev.typecase.storetests.ledgernext;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

/** What the audit has seen of a journal. */
@Aggregate
public class Audit extends AggregateRoot<NoEvents> {

    @Id
    AccountId id;

    long seen;
    long last;
    long disorder;

    /** The booking of this number has come. */
    public void see(long number) {
        seen++;
        disorder += number == last + 1 ? 0 : 1;
        last = number;
    }

    /** How many have come. */
    public long seen() {
        return seen;
    }

    /** How many did not follow the one before. */
    public long disorder() {
        return disorder;
    }
}
