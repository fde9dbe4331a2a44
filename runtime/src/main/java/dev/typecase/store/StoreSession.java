package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.mapping.AggregateMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit of work's view of a {@link Store}; used by one thread at a time. */
public interface StoreSession extends AutoCloseable {

    /** What an aggregate was last committed as; null where there is none of this identity. */
    <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(AggregateMapping<A, I> mapping, I identity);

    /** Whether there is an aggregate of this identity. */
    <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity);

    /** All aggregates of a type as of one moment, in no particular order; never half of a commit. */
    <A extends AggregateRoot<?>, I> List<Snapshot<A>> list(AggregateMapping<A, I> mapping);

    /** How many aggregates of a type there are. */
    long count(AggregateMapping<?, ?> mapping);

    /**
     * The sequence number of the latest event in the stream of an aggregate that is not there: 0, or where an aggregate of
     * this identity was removed, the last one it used, so that no number of a stream is ever given twice (S11).
     */
    <A extends AggregateRoot<?>, I> long lastSequence(AggregateMapping<A, I> mapping, I identity);

    /**
     * Makes all of it true in one transaction, or nothing (S6). The session is over afterwards.
     *
     * @throws StaleAggregateException if an aggregate to be updated or removed has another version than it was read at, or is
     *     gone
     * @throws DuplicateAggregateException if one to be inserted is there
     */
    void commit(Commit commit);

    /** Gives back what the session holds; undoes what was not committed. */
    @Override
    void close();
}
