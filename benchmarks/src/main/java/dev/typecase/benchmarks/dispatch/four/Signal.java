package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.Event;

/** What is dispatched. */
public sealed interface Signal {

    /** Told to the handler. */
    int value();

    /** Signal 0. */
    @Event
    record S00(int value) implements Signal {}

    /** Signal 1. */
    @Event
    record S01(int value) implements Signal {}

    /** Signal 2. */
    @Event
    record S02(int value) implements Signal {}

    /** Signal 3. */
    @Event
    record S03(int value) implements Signal {}
}
