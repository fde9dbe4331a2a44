package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;
import org.jspecify.annotations.Nullable;

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

    /** Its state before the commit; null where it was not there. */
    default @Nullable A stateBefore() {
        return null;
    }

    /** Its state after the commit; null where it is not there any more. */
    default @Nullable A stateAfter() {
        return null;
    }

    /**
     * It is new.
     *
     * @param before what was left of an earlier one of this identity
     * @param after what it becomes; one version later, which is 1 where there never was one
     */
    record Insert<A extends AggregateRoot<?>, I>(
            AggregateMapping<A, I> mapping, I identity, Tombstone before, Snapshot<A> after) implements Change<A, I> {

        @Override
        public A stateAfter() {
            return after.state();
        }
    }

    /**
     * It has changed, or has raised events.
     *
     * @param before what it was read as; the difference is what must be written
     * @param after what it becomes; one version later
     */
    record Update<A extends AggregateRoot<?>, I>(
            AggregateMapping<A, I> mapping, I identity, Snapshot<A> before, Snapshot<A> after) implements Change<A, I> {

        @Override
        public A stateBefore() {
            return before.state();
        }

        @Override
        public A stateAfter() {
            return after.state();
        }
    }

    /**
     * It is removed.
     *
     * @param before what it was read as
     * @param after what is left of it
     */
    record Remove<A extends AggregateRoot<?>, I>(
            AggregateMapping<A, I> mapping, I identity, Snapshot<A> before, Tombstone after) implements Change<A, I> {

        @Override
        public A stateBefore() {
            return before.state();
        }
    }

    /**
     * It was new, has raised events, and was removed again before it was ever stored: its events stand.
     *
     * @param before what was left of an earlier one of this identity
     * @param after what is left of it
     */
    record Discard<A extends AggregateRoot<?>, I>(
            AggregateMapping<A, I> mapping, I identity, Tombstone before, Tombstone after) implements Change<A, I> {}
}
