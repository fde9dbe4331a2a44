package dev.typecase.store;

import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Index;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of aggregates by what is in a field of theirs. Not for several threads at once. */
final class MemoryIndex<A> {

    private final Index<A> index;
    private final Map<Object, Set<Object>> byValue = new HashMap<>();

    MemoryIndex(Index<A> index) {
        this.index = index;
    }

    Index<A> index() {
        return index;
    }

    /** An aggregate has become another one; null where it was not there, or is no longer. */
    void move(Object key, @Nullable A before, @Nullable A after) {
        Object old = before == null ? null : index.key(before);
        Object value = after == null ? null : index.key(after);
        if (old == null ? value == null : old.equals(value)) {
            return;
        }
        if (old != null) {
            byValue.computeIfPresent(old, (same, all) -> without(all, key));
        }
        if (value != null) {
            byValue.merge(value, Set.of(key), (all, one) -> with(all, key));
        }
    }

    /** Most values have one aggregate, and a set that cannot change takes least room for it. */
    private static Set<Object> with(Set<Object> all, Object key) {
        Set<Object> more = all.size() == 1 ? new HashSet<>(all) : all;
        more.add(key);
        return more;
    }

    private static @Nullable Set<Object> without(Set<Object> all, Object key) {
        if (all.size() == 1) {
            return null;
        }
        all.remove(key);
        return all.size() == 1 ? Set.of(all.iterator().next()) : all;
    }

    /** Those that have a value. */
    Set<Object> having(Object value) {
        return byValue.getOrDefault(value, Set.of());
    }

    /** The values that are left by what the fields must be; null where that does not say what all parts of the index are. */
    @Nullable
    Collection<Object> values(Map<FieldPath<A>, Set<Object>> wanted) {
        List<FieldPath<A>> parts = index.parts();
        if (parts.size() == 1) {
            return wanted.get(parts.get(0));
        }
        List<Object> value = parts.stream()
                .map(part -> wanted.getOrDefault(part, Set.of()))
                .filter(values -> values.size() == 1)
                .map(values -> values.iterator().next())
                .toList();
        return value.size() == parts.size() ? List.of(value) : null;
    }
}
