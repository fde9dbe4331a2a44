package dev.typecase.query;

import dev.typecase.mapping.StoredValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a store is asked for. In this order: those that meet the condition and are not excluded; sorted; those after the keys;
 * less so many; at most so many.
 *
 * @param condition what they must meet
 * @param orders the keys to sort by; where there are any, the last is the identity, so that the order is total. Where there
 *     are none, any order will do
 * @param offset how many to leave out; 0 or more
 * @param limit how many there may be, 0 or more; {@link #UNLIMITED}
 * @param after for each order, the stored value of the aggregate after which to begin; null where it is missing. Empty: begin
 *     at the beginning
 * @param excluding identities of aggregates that must not be found, because the unit of work has its own of them (S10)
 * @param <A> the aggregate
 */
public record QuerySpec<A>(
        Condition<A> condition,
        List<Order<A>> orders,
        long offset,
        long limit,
        List<@Nullable Object> after,
        Set<Object> excluding) {

    /** No limit. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /** Takes copies. */
    public QuerySpec {
        orders = List.copyOf(orders);
        after = Collections.unmodifiableList(new ArrayList<>(after));
        excluding = Collections.unmodifiableSet(new HashSet<>(excluding));
    }

    /** All, in any order. */
    public static <A> QuerySpec<A> all() {
        return new QuerySpec<>(Condition.always(), List.of(), 0, UNLIMITED, List.of(), Set.of());
    }

    /** The same, of what meets this condition too. */
    public QuerySpec<A> where(Condition<A> more) {
        boolean first =
                condition instanceof Condition.And<A> all && all.conditions().isEmpty();
        return new QuerySpec<>(first ? more : condition.and(more), orders, offset, limit, after, excluding);
    }

    /** The same, sorted like this. */
    public QuerySpec<A> orderBy(List<Order<A>> keys) {
        return new QuerySpec<>(condition, keys, offset, limit, after, excluding);
    }

    /** The same, of which these are wanted only. */
    public QuerySpec<A> window(long newOffset, long newLimit) {
        return new QuerySpec<>(condition, orders, newOffset, newLimit, after, excluding);
    }

    /** The same, beginning after these keys. */
    public QuerySpec<A> after(List<@Nullable Object> keys) {
        return new QuerySpec<>(condition, orders, offset, limit, keys, excluding);
    }

    /** The same, without these. */
    public QuerySpec<A> excluding(Set<?> identities) {
        return new QuerySpec<>(condition, orders, offset, limit, after, new HashSet<>(identities));
    }

    /** The last of those that the limit allows, counted from the beginning; {@link #UNLIMITED} where there is no last one. */
    public long end() {
        return limit > UNLIMITED - offset ? UNLIMITED : offset + limit;
    }

    /** The stored values by which an aggregate is sorted. */
    public List<@Nullable Object> keys(A aggregate) {
        List<@Nullable Object> keys = new ArrayList<>(orders.size());
        for (Order<A> order : orders) {
            keys.add(order.path().read(aggregate));
        }
        return keys;
    }

    /** Whether an aggregate meets the condition and comes after the keys. */
    public boolean matches(A aggregate) {
        return condition.matches(aggregate) && (after.isEmpty() || compareKeys(keys(aggregate), after) > 0);
    }

    /** How aggregates are sorted: as {@link StoredValue} compares. */
    public Comparator<A> comparator() {
        return (one, other) -> compareKeys(keys(one), keys(other));
    }

    private int compareKeys(List<@Nullable Object> one, List<@Nullable Object> other) {
        int comparison = 0;
        for (int i = 0; i < orders.size() && comparison == 0; i++) {
            comparison = orders.get(i).compare(one.get(i), other.get(i));
        }
        return comparison;
    }
}
