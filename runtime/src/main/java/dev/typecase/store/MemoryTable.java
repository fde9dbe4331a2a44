package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.UniqueViolationException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Index;
import dev.typecase.mapping.StoredValue;
import dev.typecase.query.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type by the keys of their identities, and what is left of those that were removed. One aggregate can be
 * found at any time; all else is for whoever holds the store's lock.
 */
final class MemoryTable<A extends AggregateRoot<?>> {

    private final AggregateMapping<A, ?> mapping;
    private final Map<Object, Snapshot<A>> rows = new ConcurrentHashMap<>();
    private final Map<Object, Tombstone> removed = new ConcurrentHashMap<>();
    private final List<MemoryIndex<A>> indexes;

    MemoryTable(AggregateMapping<A, ?> mapping) {
        this.mapping = mapping;
        this.indexes = new ArrayList<>();
        for (Index<A> index : mapping.indexes()) {
            indexes.add(new MemoryIndex<>(index));
        }
    }

    AggregateMapping<A, ?> mapping() {
        return mapping;
    }

    @Nullable
    Snapshot<A> find(Object key) {
        return rows.get(key);
    }

    Tombstone tombstone(Object key) {
        return removed.getOrDefault(key, Tombstone.NONE);
    }

    void put(Object key, Snapshot<A> after) {
        Snapshot<A> before = rows.put(key, after);
        removed.remove(key);
        for (MemoryIndex<A> index : indexes) {
            index.move(key, before == null ? null : before.state(), after.state());
        }
    }

    void remove(Object key, Tombstone left) {
        Snapshot<A> before = rows.remove(key);
        removed.put(key, left);
        for (MemoryIndex<A> index : indexes) {
            index.move(key, before == null ? null : before.state(), null);
        }
    }

    /**
     * Requires that no other aggregate has a value that one is to have alone.
     *
     * @param changing whether an aggregate is changed by the same commit, and gives up what others get
     */
    void requireUnique(Object key, A after, Predicate<Object> changing) {
        for (MemoryIndex<A> index : indexes) {
            Object value = index.index().unique() ? index.index().key(after) : null;
            if (value != null) {
                index.having(value).stream()
                        .filter(other -> !other.equals(key) && !changing.test(other))
                        .findFirst()
                        .ifPresent(other -> {
                            FieldPath<A> field = index.index().field();
                            throw UniqueViolationException.taken(
                                    mapping.shape().name(),
                                    field.toString(),
                                    Objects.requireNonNull(field.value(after)),
                                    identity(after),
                                    identity(row(other).state()));
                        });
            }
        }
    }

    private Object identity(A aggregate) {
        return Objects.requireNonNull(mapping.identity(aggregate));
    }

    private Snapshot<A> row(Object key) {
        return Objects.requireNonNull(rows.get(key));
    }

    /** Those among which all are that meet a condition: as few as an index leaves. */
    List<Snapshot<A>> candidates(Condition<A> condition) {
        Map<FieldPath<A>, Set<Object>> wanted = new HashMap<>();
        if (!indexes.isEmpty()) {
            collect(condition, wanted);
        }
        MemoryIndex<A> best = null;
        Collection<Object> values = List.of();
        long fewest = Long.MAX_VALUE;
        for (MemoryIndex<A> index : wanted.isEmpty() ? List.<MemoryIndex<A>>of() : indexes) {
            Collection<Object> found = index.values(wanted);
            long count = found == null ? Long.MAX_VALUE : count(index, found);
            if (found != null && count < fewest) {
                best = index;
                values = found;
                fewest = count;
            }
        }
        return best == null ? new ArrayList<>(rows.values()) : rows(best, values);
    }

    private static long count(MemoryIndex<?> index, Collection<Object> values) {
        long count = 0;
        for (Object value : values) {
            count += index.having(value).size();
        }
        return count;
    }

    private List<Snapshot<A>> rows(MemoryIndex<A> index, Collection<Object> values) {
        List<Snapshot<A>> found = new ArrayList<>();
        for (Object value : values) {
            for (Object key : index.having(value)) {
                found.add(row(key));
            }
        }
        return found;
    }

    /** What fields must be where a condition is true, as values of indexes. The first that is said of a field will do. */
    private void collect(Condition<A> condition, Map<FieldPath<A>, Set<Object>> wanted) {
        if (condition instanceof Condition.And<A> all) {
            all.conditions().forEach(each -> collect(each, wanted));
        } else if (condition instanceof Condition.In<A> in) {
            wanted.putIfAbsent(in.path(), in.values());
        } else if (condition instanceof Condition.Comparison<A> comparison
                && comparison.operator() == Condition.Operator.EQ) {
            Object value = StoredValue.key(comparison.path().leaf().kind(), comparison.value());
            wanted.putIfAbsent(comparison.path(), Set.of(value));
        } else if (condition instanceof Condition.TextMatch<A> text
                && text.match() == Condition.Match.EQUALS
                && !text.ignoringCase()) {
            wanted.putIfAbsent(text.path(), Set.of(text.text()));
        }
    }
}
