package dev.typecase.storetests.ledgernext;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

/** How often something was taken out of an account. */
@Aggregate
public class Withdrawals extends AggregateRoot<NoEvents> {

    @Id
    AccountId id;

    long counted;

    /** Once more. */
    public void count() {
        counted++;
    }

    /** How often. */
    public long counted() {
        return counted;
    }
}
