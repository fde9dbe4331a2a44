package dev.typecase.storetests.till;

import dev.typecase.Event;

/** What happens to a total. */
public sealed interface TotalEvent {

    /** A sale was added. */
    @Event
    record Added(TillId till, long number) implements TotalEvent {}
}
