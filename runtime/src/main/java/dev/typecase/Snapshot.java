package dev.typecase;

import java.util.Objects;

/**
 * An aggregate as it was committed. Its state belongs to the store and the unit of work, is shared between them, and is never
 * handed out or changed.
 *
 * @param state the aggregate, never given to an application
 * @param version how often it has been committed, from 1
 * @param lastSequence the sequence number of its stream's latest event, 0 where it has raised none
 * @param <A> the aggregate
 */
public record Snapshot<A>(A state, long version, long lastSequence) {

    /** Requires a state. */
    public Snapshot {
        Objects.requireNonNull(state, "state");
    }
}
