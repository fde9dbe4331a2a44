package dev.typecase.storetests.ledger;

import dev.typecase.Event;

/** What happens to an account. */
public sealed interface AccountEvent {

    /** The account's deposit of this number, from 1. */
    @Event
    record Deposited(AccountId account, long number) implements AccountEvent {}
}
