package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.UniqueViolationException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The order in which the changes of a commit can be made one by one, so that a value with {@code @Unique} that one aggregate
 * gives up can go to another (S16): who gives comes before who gets. Every store makes changes in this order, or in one that
 * comes to the same, so that all of them refuse the same commits.
 */
public final class UniqueOrder {

    private final List<Change<?, ?>> changes;
    private final Map<Value, Integer> givers = new HashMap<>();
    private final Map<Value, Claim> holders = new HashMap<>();

    /** One value of one index. */
    private record Value(AggregateMapping<?, ?> mapping, int index, Object key) {}

    /** Who has a value after the commit, as the source declares it, and whether that is new. */
    private record Claim(int change, String field, Object declared, boolean gained) {}

    private UniqueOrder(List<Change<?, ?>> changes) {
        this.changes = changes;
    }

    /**
     * The same changes; in the given order where nothing speaks against it.
     *
     * @throws UniqueViolationException if two of the aggregates would have the same value, or pass values on in a ring
     */
    public static List<Change<?, ?>> of(List<Change<?, ?>> changes) {
        if (changes.size() < 2
                || changes.stream()
                        .allMatch(change -> change.mapping().indexes().isEmpty())) {
            return changes;
        }
        UniqueOrder order = new UniqueOrder(changes);
        for (int i = 0; i < changes.size(); i++) {
            order.add(i, changes.get(i));
        }
        return order.sorted();
    }

    private <A extends AggregateRoot<?>, I> void add(int position, Change<A, I> change) {
        A before = change.stateBefore();
        A after = change.stateAfter();
        List<Index<A>> indexes = change.mapping().indexes();
        for (int i = 0; i < indexes.size(); i++) {
            Index<A> index = indexes.get(i);
            if (!index.unique()) {
                continue;
            }
            Object old = before == null ? null : index.key(before);
            Object key = after == null ? null : index.key(after);
            if (old != null && !old.equals(key)) {
                givers.put(new Value(change.mapping(), i, old), position);
            }
            if (after != null && key != null) {
                Object declared = Objects.requireNonNull(index.field().value(after));
                Claim claim = new Claim(position, index.field().toString(), declared, !key.equals(old));
                Claim other = holders.put(new Value(change.mapping(), i, key), claim);
                if (other != null) {
                    throw UniqueViolationException.taken(
                            name(change),
                            claim.field(),
                            declared,
                            change.identity(),
                            changes.get(other.change()).identity());
                }
            }
        }
    }

    private List<Change<?, ?>> sorted() {
        int[] waiting = new int[changes.size()];
        Map<Integer, List<Integer>> getters = new HashMap<>();
        holders.forEach((value, claim) -> {
            Integer giver = claim.gained() ? givers.get(value) : null;
            if (giver != null) {
                waiting[claim.change()]++;
                getters.computeIfAbsent(giver, unknown -> new ArrayList<>()).add(claim.change());
            }
        });
        if (getters.isEmpty()) {
            return changes;
        }
        TreeSet<Integer> ready = new TreeSet<>();
        for (int i = 0; i < waiting.length; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Change<?, ?>> sorted = new ArrayList<>(changes.size());
        for (Integer next = ready.pollFirst(); next != null; next = ready.pollFirst()) {
            sorted.add(changes.get(next));
            for (int getter : getters.getOrDefault(next, List.of())) {
                if (--waiting[getter] == 0) {
                    ready.add(getter);
                }
            }
        }
        if (sorted.size() < changes.size()) {
            throw ring(waiting);
        }
        return sorted;
    }

    /** Of those that are left, the first that gets a value from another one that is left. */
    private UniqueViolationException ring(int[] waiting) {
        Map.Entry<Value, Claim> first = holders.entrySet().stream()
                .filter(entry ->
                        entry.getValue().gained() && waiting[entry.getValue().change()] > 0)
                .filter(entry -> givers.containsKey(entry.getKey()) && waiting[givers.get(entry.getKey())] > 0)
                .min(Comparator.comparingInt(entry -> entry.getValue().change()))
                .orElseThrow();
        Claim claim = first.getValue();
        Change<?, ?> getter = changes.get(claim.change());
        Change<?, ?> giver = changes.get(Objects.requireNonNull(givers.get(first.getKey())));
        return UniqueViolationException.exchanged(
                name(getter), claim.field(), claim.declared(), getter.identity(), giver.identity());
    }

    private static String name(Change<?, ?> change) {
        return change.mapping().shape().name();
    }
}
