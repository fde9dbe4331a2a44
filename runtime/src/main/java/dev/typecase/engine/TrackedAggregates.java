package dev.typecase.engine;

import dev.typecase.AggregateRoot;
import dev.typecase.mapping.AggregateMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one unit of work, in the order in which it met them. Most units hold one or two, and looking through those
 * costs less than a map; only a unit that holds many gets one.
 */
final class TrackedAggregates {

    private static final int FEW = 8;

    private final List<TrackedAggregate<?, ?>> all = new ArrayList<>(2);
    private @Nullable Map<Key, TrackedAggregate<?, ?>> byKey;

    /** An aggregate by its type and the key of its identity. */
    private record Key(
            AggregateMapping<?, ?> mapping, @Nullable Object key) {}

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them; not to be changed. */
    List<TrackedAggregate<?, ?>> all() {
        return all;
    }

    /** The one of a type and identity. It has the mapping that was asked for, which the type system cannot say. */
    @SuppressWarnings("unchecked")
    <A extends AggregateRoot<?>, I> @Nullable TrackedAggregate<A, I> get(AggregateMapping<A, I> mapping, I identity) {
        @Nullable Object key = mapping.identityKey(identity);
        if (byKey != null) {
            return (TrackedAggregate<A, I>) byKey.get(new Key(mapping, key));
        }
        for (int i = 0; i < all.size(); i++) {
            TrackedAggregate<?, ?> one = all.get(i);
            if (one.mapping() == mapping && Objects.equals(key, one.key())) {
                return (TrackedAggregate<A, I>) one;
            }
        }
        return null;
    }

    /** Those of a type. As for one, so for all of a type. */
    @SuppressWarnings("unchecked")
    <A extends AggregateRoot<?>, I> List<TrackedAggregate<A, I>> get(AggregateMapping<A, I> mapping) {
        List<TrackedAggregate<A, I>> found = new ArrayList<>();
        for (TrackedAggregate<?, ?> one : all) {
            if (one.mapping() == mapping) {
                found.add((TrackedAggregate<A, I>) one);
            }
        }
        return found;
    }

    /** Takes in one that is not there yet. */
    void add(TrackedAggregate<?, ?> aggregate) {
        all.add(aggregate);
        if (byKey != null) {
            byKey.put(key(aggregate), aggregate);
        } else if (all.size() > FEW) {
            Map<Key, TrackedAggregate<?, ?>> index = new HashMap<>();
            all.forEach(one -> index.put(key(one), one));
            byKey = index;
        }
    }

    private static Key key(TrackedAggregate<?, ?> aggregate) {
        return new Key(aggregate.mapping(), aggregate.key());
    }
}
