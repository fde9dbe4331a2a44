package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.benchmarks.dispatch.Tally;
import org.axonframework.eventhandling.EventHandler;

/** The handlers, as Axon calls them. */
public final class AxonListener {

    private final Tally tally;

    AxonListener(Tally tally) {
        this.tally = tally;
    }

    /** Counts. */
    @EventHandler
    public void on(Signal.S00 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventHandler
    public void on(Signal.S01 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventHandler
    public void on(Signal.S02 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventHandler
    public void on(Signal.S03 event) {
        tally.add(event.value());
    }
}
