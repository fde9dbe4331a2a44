package dev.typecase;

/**
 * An aggregate as it was committed. Its state belongs to the store and the unit of work, is shared between them, and is never
 * handed out or changed.
 *
 * @param state the aggregate, never given to an application
 * @param version one more with every commit, from 1; goes on where an earlier one of this identity was removed
 * @param lastSequence the sequence number of its stream's latest event, 0 where it has raised none
 * @param <A> the aggregate
 */
public record Snapshot<A>(A state, long version, long lastSequence) {

    /** Requires a state. */
    public Snapshot {
        NullArgumentException.require(state, "state", "Snapshot");
    }
}
