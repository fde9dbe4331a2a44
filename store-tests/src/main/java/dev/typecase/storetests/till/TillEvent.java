package dev.typecase.storetests.till;

import dev.typecase.Event;

/** What happens at a till. */
public sealed interface TillEvent {

    /** The till's sale of this number, from 1. */
    @Event
    record Sold(TillId till, long number) implements TillEvent {}
}
