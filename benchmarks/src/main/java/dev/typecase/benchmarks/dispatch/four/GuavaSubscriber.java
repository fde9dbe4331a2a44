package dev.typecase.benchmarks.dispatch.four;

import com.google.common.eventbus.Subscribe;
import dev.typecase.benchmarks.dispatch.Tally;

/** The handlers, as Guava calls them. */
public final class GuavaSubscriber {

    private final Tally tally;

    GuavaSubscriber(Tally tally) {
        this.tally = tally;
    }

    /** Counts. */
    @Subscribe
    public void on(Signal.S00 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @Subscribe
    public void on(Signal.S01 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @Subscribe
    public void on(Signal.S02 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @Subscribe
    public void on(Signal.S03 event) {
        tally.add(event.value());
    }
}
