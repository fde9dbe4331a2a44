package dev.typecase.engine;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.SnapshotStream;
import dev.typecase.store.StoreSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query as a unit of work sees it (S10): what it holds itself is searched here, as it is now, and the store is asked for the
 * others.
 */
final class Overlay<A extends AggregateRoot<?>, I> {

    private final AggregateMapping<A, I> mapping;
    private final QuerySpec<A> spec;

    /** What the unit of work holds and the query finds, sorted. */
    private final List<A> own = new ArrayList<>();

    /** Whether the unit of work holds any, found or not. */
    private final boolean needed;

    /** What the store is asked for. */
    private final QuerySpec<A> others;

    Overlay(AggregateMapping<A, I> mapping, QuerySpec<A> spec, List<TrackedAggregate<A, I>> held) {
        this.mapping = mapping;
        this.spec = spec;
        this.needed = !held.isEmpty();
        Set<Object> identities = new HashSet<>();
        for (TrackedAggregate<A, I> aggregate : held) {
            identities.add(aggregate.identity());
            if (aggregate.isThere() && spec.matches(aggregate.instance())) {
                own.add(aggregate.instance());
            }
        }
        own.sort(spec.comparator());
        this.others = needed ? spec.window(0, spec.end()).excluding(identities) : spec;
    }

    long count(StoreSession session) {
        long stored = session.count(mapping, others);
        return needed ? Math.max(0, Math.min(own.size() + stored, spec.end()) - spec.offset()) : stored;
    }

    List<A> list(StoreSession session, Function<Snapshot<A>, @Nullable A> loading) {
        List<A> found = new ArrayList<>();
        merge(session.query(mapping, others).iterator(), loading).forEachRemaining(found::add);
        return found;
    }

    AggregateStream<A> stream(StoreSession session, Function<Snapshot<A>, @Nullable A> loading) {
        SnapshotStream<A> stored = session.stream(mapping, others);
        return new AggregateStream<>(merge(stored, loading), stored);
    }

    /** The store has left out and limited already where there is nothing to be merged with what it has. */
    private Iterator<A> merge(Iterator<Snapshot<A>> stored, Function<Snapshot<A>, @Nullable A> loading) {
        return needed
                ? new Merge<>(own.iterator(), stored, spec.comparator(), spec.offset(), spec.limit(), loading)
                : new Merge<>(own.iterator(), stored, spec.comparator(), 0, QuerySpec.UNLIMITED, loading);
    }
}
