package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;

/**
 * What becomes of one aggregate in a {@link Commit}.
 *
 * @param <A> the aggregate
 * @param <I> its identity
 */
public sealed interface Change<A extends AggregateRoot<?>, I> {

    /** The mapping of the aggregate's type. */
    AggregateMapping<A, I> mapping();

    /** Which aggregate. */
    I identity();

    /**
     * It is new.
     *
     * @param after what it becomes; version 1
     */
    record Insert<A extends AggregateRoot<?>, I>(AggregateMapping<A, I> mapping, I identity, Snapshot<A> after)
            implements Change<A, I> {}

    /**
     * It has changed, or has raised events.
     *
     * @param before what it was read as; the difference is what must be written
     * @param after what it becomes; one version later
     */
    record Update<A extends AggregateRoot<?>, I>(
            AggregateMapping<A, I> mapping, I identity, Snapshot<A> before, Snapshot<A> after)
            implements Change<A, I> {}

    /**
     * It is removed.
     *
     * @param before what it was read as
     * @param lastSequence the sequence number of its stream's latest event, those of this commit included
     */
    record Remove<A extends AggregateRoot<?>, I>(
            AggregateMapping<A, I> mapping, I identity, Snapshot<A> before, long lastSequence)
            implements Change<A, I> {}
}
