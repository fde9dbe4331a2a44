package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.TransactionConflictException;
import dev.typecase.UniqueViolationException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One unit of work's view of a {@link Store}; used by one thread at a time. */
public interface StoreSession extends AutoCloseable {

    /** What an aggregate was last committed as; null where there is none of this identity. */
    <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(AggregateMapping<A, I> mapping, I identity);

    /** Whether there is an aggregate of this identity. */
    <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity);

    /** What a query finds, as of one moment: never half of a commit. */
    <A extends AggregateRoot<?>, I> List<Snapshot<A>> query(AggregateMapping<A, I> mapping, QuerySpec<A> spec);

    /** How many {@link #query} would return. */
    <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec);

    /**
     * What a query finds, as of one moment, read while it is consumed; other methods may be called meanwhile. A durable store
     * holds a bounded number of aggregates at a time.
     */
    <A extends AggregateRoot<?>, I> SnapshotStream<A> stream(AggregateMapping<A, I> mapping, QuerySpec<A> spec);

    /**
     * What is left of an aggregate that is not there; {@link Tombstone#NONE} where there never was one of this identity. A session
     * may say that there never was one without looking: then {@link #commit} looks.
     */
    <A extends AggregateRoot<?>, I> Tombstone tombstone(AggregateMapping<A, I> mapping, I identity);

    /** What was kept of the command that was handled under a key; null where there is none, or no longer (S15). */
    @Nullable
    HandledCommand handled(CommandKey key);

    /**
     * Makes all of it true in one transaction, or nothing (S6). The session is over afterwards, unless it must be asked again.
     *
     * @return whether it is true; false where one to be inserted has a tombstone, and the session had not looked for it. From now
     *     on {@link #tombstone} looks
     * @throws StaleAggregateException if an aggregate to be updated or removed has another version than it was read at, or is
     *     gone; or if one to be inserted has another tombstone than was read
     * @throws DuplicateAggregateException if one to be inserted is there
     * @throws TransactionConflictException if a command was handled under the same key meanwhile; this is told before anything
     *     else is (S15)
     * @throws UniqueViolationException if two aggregates would have the same value in a field with {@code @Unique}, as
     *     {@link UniqueOrder} says (S16)
     */
    boolean commit(Commit commit);

    /**
     * Gives back what the session holds; undoes what was not committed. Called exactly once. It never throws: after a commit
     * an exception would say that nothing was committed (S14).
     */
    @Override
    void close();
}
