package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.benchmarks.dispatch.Tally;
import org.greenrobot.eventbus.Subscribe;

/** The handlers, as greenrobot calls them. */
public final class GreenrobotSubscriber {

    private final Tally tally;

    GreenrobotSubscriber(Tally tally) {
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
