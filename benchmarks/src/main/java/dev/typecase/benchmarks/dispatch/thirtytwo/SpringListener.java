package dev.typecase.benchmarks.dispatch.thirtytwo;

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

    /** Counts. */
    @EventListener
    public void on(Signal.S04 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S05 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S06 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S07 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S08 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S09 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S10 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S11 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S12 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S13 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S14 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S15 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S16 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S17 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S18 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S19 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S20 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S21 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S22 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S23 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S24 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S25 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S26 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S27 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S28 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S29 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S30 event) {
        tally.add(event.value());
    }

    /** Counts. */
    @EventListener
    public void on(Signal.S31 event) {
        tally.add(event.value());
    }
}
