package dev.typecase.benchmarks.database.typecase;

import dev.typecase.Event;

/** What can happen to a {@link Purchase}. */
public sealed interface PurchaseEvent {

    /** Something was said about it, at this moment of {@link System#nanoTime()}. */
    @Event
    record NotePut(PurchaseId purchase, String text, long nanos) implements PurchaseEvent {}
}
