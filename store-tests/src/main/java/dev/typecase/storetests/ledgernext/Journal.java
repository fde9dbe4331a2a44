package dev.typecase.storetests.ledgernext;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.storetests.ledgernext.JournalEvent.Booked;

/** What an account's handler has seen: how much, what it came to last, and how often that did not follow what was before. */
@Aggregate
public class Journal extends AggregateRoot<JournalEvent> {

    @Id
    AccountId id;

    long booked;
    long last;
    long disorder;

    /** The deposit of this number has come. */
    public void book(long number) {
        booked++;
        disorder += number == last + 1 ? 0 : 1;
        last = number;
        raise(new Booked(id, number));
    }

    /** How many have come. */
    public long booked() {
        return booked;
    }

    /** The number of the one that came last. */
    public long last() {
        return last;
    }

    /** How many did not follow the one before. */
    public long disorder() {
        return disorder;
    }
}
