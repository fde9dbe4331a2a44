package dev.typecase.storetests.ledger;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.storetests.ledger.AccountEvent.Deposited;

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

    /** How many there were. */
    public long deposits() {
        return deposits;
    }
}
