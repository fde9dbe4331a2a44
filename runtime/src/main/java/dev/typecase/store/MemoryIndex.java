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

/** The identities of aggregates by what is in a field of theirs. Not for several threads at once. */
final class MemoryIndex<A> {

    private final Index<A> index;
    private final Map<Object, Set<Object>> identities = new HashMap<>();

    MemoryIndex(Index<A> index) {
        this.index = index;
    }

    Index<A> index() {
        return index;
    }

    /** An aggregate has become another one; null where it was not there, or is no longer. */
    void move(Object identity, @Nullable A before, @Nullable A after) {
        Object old = before == null ? null : index.key(before);
        Object key = after == null ? null : index.key(after);
        if (old == null ? key == null : old.equals(key)) {
            return;
        }
        if (old != null) {
            identities.computeIfPresent(old, (value, all) -> without(all, identity));
        }
        if (key != null) {
            identities.merge(key, Set.of(identity), (all, one) -> with(all, identity));
        }
    }

    /** Most keys have one identity, and a set that cannot change takes least room for it. */
    private static Set<Object> with(Set<Object> all, Object identity) {
        Set<Object> more = all.size() == 1 ? new HashSet<>(all) : all;
        more.add(identity);
        return more;
    }

    private static @Nullable Set<Object> without(Set<Object> all, Object identity) {
        if (all.size() == 1) {
            return null;
        }
        all.remove(identity);
        return all.size() == 1 ? Set.of(all.iterator().next()) : all;
    }

    /** Those that have what this key stands for. */
    Set<Object> identities(Object key) {
        return identities.getOrDefault(key, Set.of());
    }

    /** The keys that are left by what the fields must be; null where that does not say what all parts of the index are. */
    @Nullable
    Collection<Object> keys(Map<FieldPath<A>, Set<Object>> wanted) {
        List<FieldPath<A>> parts = index.parts();
        if (parts.size() == 1) {
            return wanted.get(parts.get(0));
        }
        List<Object> key = parts.stream()
                .map(part -> wanted.getOrDefault(part, Set.of()))
                .filter(values -> values.size() == 1)
                .map(values -> values.iterator().next())
                .toList();
        return key.size() == parts.size() ? List.of(key) : null;
    }
}
