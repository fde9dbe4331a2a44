package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.benchmarks.dispatch.Tally;
import org.springframework.context.event.EventListener;

/** The handlers, as Spring calls them. */
public final class SpringListener {

    private final Tally tally;

    SpringListener(Tally tally) {
        this.tally = tally;
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S00 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S01 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S02 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S03 event) {
        tally.add(event.value());
    }
}
