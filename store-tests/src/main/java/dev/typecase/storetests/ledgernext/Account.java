package dev.typecase.storetests.ledgernext;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.storetests.ledgernext.AccountEvent.Deposited;
import dev.typecase.storetests.ledgernext.AccountEvent.Withdrawn;

/** Counts its deposits. */
@Aggregate
public class Account extends AggregateRoot<AccountEvent> {

    @Id
    AccountId id;

    long deposits;

    /** One more. */
    public void deposit() {
        deposits++;
        raise(new Deposited(id, deposits));
    }

    /** Takes one out, which counts as well. */
    public void withdraw() {
        deposits++;
        raise(new Withdrawn(id, deposits));
    }

    /** How many there were. */
    public long deposits() {
        return deposits;
    }
}
