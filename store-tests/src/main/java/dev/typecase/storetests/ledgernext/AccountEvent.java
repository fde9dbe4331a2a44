package dev.typecase.storetests.ledgernext;

import dev.typecase.Event;

/** What happens to an account. */
public sealed interface AccountEvent {

    /** The account's deposit of this number, from 1. */
    @Event
    record Deposited(AccountId account, long number) implements AccountEvent {}

    /** What the version before does not know. */
    @Event
    record Withdrawn(AccountId account, long number) implements AccountEvent {}
}
