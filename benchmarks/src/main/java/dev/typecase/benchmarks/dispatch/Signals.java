package dev.typecase.benchmarks.dispatch;

import dev.typecase.engine.EventTable;
import java.util.List;

/** A number of event types with a handler each, in the form that every peer wants. */
public interface Signals {

    /** One event of each type. */
    List<Object> events();

    /** The generated table; the type at an index of {@link #events()} has that number. */
    EventTable table(Tally tally);

    /** A handler for each type, in the order of {@link #events()}. */
    List<ResolvedHandler> resolved(Tally tally);

    /** A subscriber for Guava's event bus. */
    Object guava(Tally tally);

    /** A subscriber for greenrobot's event bus. */
    Object greenrobot(Tally tally);

    /** A bean with listeners for Spring. */
    Object spring(Tally tally);

    /** A component with handlers for Axon. */
    Object axon(Tally tally);

    /** A handler that has been found already. */
    @FunctionalInterface
    interface ResolvedHandler {

        /** Handles an event of the type it was found for. */
        void handle(Object event);
    }
}
