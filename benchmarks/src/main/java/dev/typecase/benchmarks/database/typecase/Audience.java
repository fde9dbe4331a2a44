package dev.typecase.benchmarks.database.typecase;

import dev.typecase.benchmarks.database.typecase.PurchaseEvent.NotePut;

/** Hears of events; supplied by the benchmark. */
@FunctionalInterface
public interface Audience {

    /** An event was handled. */
    void heard(NotePut event);
}
