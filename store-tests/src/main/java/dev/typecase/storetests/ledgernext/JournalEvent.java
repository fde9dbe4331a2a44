package dev.typecase.storetests.ledgernext;

import dev.typecase.Event;

/** What happens to a journal. */
public sealed interface JournalEvent {

    /** A deposit was booked. */
    @Event
    record Booked(AccountId account, long number) implements JournalEvent {}
}
