package dev.typecase.benchmarks.events.typecase;

/** Hears of events; supplied by the benchmark. */
@FunctionalInterface
public interface Audience {

    /** The handler was called for the event with this number. */
    void heard(int number);
}
