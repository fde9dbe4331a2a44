package dev.typecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate carries besides its state: the events it has raised and not yet committed, and the snapshot it was last
 * committed as. Kept by the unit of work; a test may look at {@link #pending()}.
 */
public final class AggregateJournal {

    /** Orders events across aggregates (S12); one counter for the process, since a new aggregate belongs to no domain yet. */
    private static final AtomicLong RAISED = new AtomicLong();

    /** Most raise one event: a list that holds it alone needs no copy when it is asked for. */
    private List<RaisedEvent> pending = List.of();

    private @Nullable Snapshot<?> committed;
    private @Nullable Clock clock;

    AggregateJournal() {}

    /**
     * An event that was raised and is not yet committed.
     *
     * @param event the event
     * @param order its place among all events raised in this process
     * @param time when it was raised, by the domain's clock; null while the aggregate is new and has met no domain
     */
    public record RaisedEvent(
            Object event, long order, @Nullable Instant time) {}

    /** The journal of an aggregate. */
    public static AggregateJournal of(AggregateRoot<?> aggregate) {
        return aggregate.journal();
    }

    /** The events that were raised since the last commit, in order. */
    public List<RaisedEvent> pending() {
        return List.copyOf(pending);
    }

    /** Whether events were raised since the last commit. */
    public boolean hasPending() {
        return !pending.isEmpty();
    }

    /** What the aggregate was last committed as; null for one that is new. */
    public @Nullable Snapshot<?> committed() {
        return committed;
    }

    /**
     * Tells the time by the domain's clock from now on; called when the aggregate meets a unit of work. What a new aggregate
     * has raised before gets the time of this call (S11).
     */
    public void attach(Clock domainClock) {
        clock = domainClock;
        List<RaisedEvent> raisedBefore = pending;
        pending = List.of();
        for (int i = 0; i < raisedBefore.size(); i++) {
            RaisedEvent raised = raisedBefore.get(i);
            append(
                    raised.time() == null
                            ? new RaisedEvent(raised.event(), raised.order(), domainClock.instant())
                            : raised);
        }
    }

    /** The aggregate is a fresh copy of this snapshot, and has raised nothing. */
    public void load(Clock domainClock, Snapshot<?> snapshot) {
        clock = domainClock;
        committed = snapshot;
    }

    /** The aggregate is now in the store as this snapshot, and what it had raised is committed with it. */
    public void commit(Snapshot<?> snapshot) {
        committed = snapshot;
        pending = List.of();
    }

    /** The aggregate has been removed from the store; added again, it is a new one. */
    public void forget() {
        committed = null;
        pending = List.of();
    }

    void record(Object event) {
        Instant time = clock == null ? null : clock.instant();
        append(new RaisedEvent(event, RAISED.incrementAndGet(), time));
    }

    private void append(RaisedEvent raised) {
        if (pending.isEmpty()) {
            pending = List.of(raised);
            return;
        }
        if (pending.size() == 1) {
            pending = new ArrayList<>(pending);
        }
        pending.add(raised);
    }
}
