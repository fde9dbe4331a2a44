package dev.typecase.query;

import dev.typecase.AggregateRoot;
import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.QueryResultException;
import dev.typecase.mapping.AggregateMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search for aggregates, from {@code repository.query()}. Immutable: every method returns another query, and one can be
 * carried out any number of times.
 *
 * <p>In a unit of work it finds what that unit has added and changed, and not what it has removed (S10). There is no limit
 * unless one is given. The identity is always the last key, so that an order is total and pages neither overlap nor miss.
 *
 * @param <A> the aggregate
 */
public final class Query<A extends AggregateRoot<?>> {

    private final AggregateMapping<A, ?> mapping;
    private final QueryRunner<A> runner;
    private final QuerySpec<A> spec;

    /** Of all aggregates; for repositories. */
    public Query(AggregateMapping<A, ?> mapping, QueryRunner<A> runner) {
        this(mapping, runner, QuerySpec.all());
    }

    private Query(AggregateMapping<A, ?> mapping, QueryRunner<A> runner, QuerySpec<A> spec) {
        this.mapping = mapping;
        this.runner = runner;
        this.spec = spec;
    }

    /** Only what meets this condition too. */
    public Query<A> where(Condition<A> condition) {
        return with(spec.where(require(condition, "the condition", "where")));
    }

    /**
     * Sorted by these keys instead of others: {@code orderBy(AUTHOR.asc(), TITLE.asc())}.
     *
     * @throws InvalidSettingException if it has begun after an aggregate already
     */
    @SafeVarargs
    public final Query<A> orderBy(Order<A>... keys) {
        if (!spec.after().isEmpty()) {
            throw new InvalidSettingException(
                    "A query of " + name()
                            + " was given an order behind after(…), whose keys are those of the order before. Call orderBy first.");
        }
        List<Order<A>> total = new ArrayList<>();
        boolean identity = false;
        for (Order<A> key : require(keys, "the array", "orderBy")) {
            total.add(require(key, "an order", "orderBy"));
            identity |= key.path().equals(mapping.identityPath());
        }
        if (!identity) {
            total.add(byIdentity());
        }
        return with(spec.orderBy(total));
    }

    /**
     * At most so many.
     *
     * @throws InvalidSettingException if it is negative
     */
    public Query<A> limit(int limit) {
        return with(ordered().window(spec.offset(), requireNotNegative(limit, "limit")));
    }

    /**
     * Without the first so many. A store reads and drops them: for deep pages, {@link #after} is the better way.
     *
     * @throws InvalidSettingException if it is negative
     */
    public Query<A> offset(long offset) {
        return with(ordered().window(requireNotNegative(offset, "offset"), spec.limit()));
    }

    /**
     * Only what comes after this one in the order, which must have been given before: the next page, however deep, costs what
     * the first one does. The aggregate need not be there any more; its keys are what counts.
     */
    public Query<A> after(A last) {
        QuerySpec<A> ordered = ordered();
        return with(ordered.after(ordered.keys(require(last, "the aggregate", "after"))));
    }

    /** All that is found; the list is the caller's own. */
    public List<A> list() {
        return runner.list(spec);
    }

    /** The first that is found, if there is any. */
    public Optional<A> first() {
        return runner.list(ordered().window(spec.offset(), Math.min(1, spec.limit()))).stream()
                .findFirst();
    }

    /**
     * The only one, if there is any.
     *
     * @throws QueryResultException if there are several
     */
    public Optional<A> find() {
        List<A> found = runner.list(spec.window(spec.offset(), Math.min(2, spec.limit())));
        if (found.size() > 1) {
            throw QueryResultException.several(name(), spec.condition().toString());
        }
        return found.stream().findFirst();
    }

    /**
     * The only one.
     *
     * @throws QueryResultException if there is none, or there are several
     */
    public A one() {
        return find().orElseThrow(
                        () -> QueryResultException.none(name(), spec.condition().toString()));
    }

    /** Whether there is any. */
    public boolean exists() {
        return runner.count(spec.window(spec.offset(), Math.min(1, spec.limit()))) > 0;
    }

    /** How many meet the conditions, whatever limit and offset are. */
    public long count() {
        return runner.count(spec.window(0, QuerySpec.UNLIMITED).after(List.of()).orderBy(List.of()));
    }

    /**
     * All that is found, read while it is consumed. Outside a unit of work memory stays constant, however many there are; in
     * a unit of work, the unit holds what it has read (S4). Close it, best with try-with-resources, unless it is read to its
     * end.
     */
    public Stream<A> stream() {
        return runner.stream(spec);
    }

    /** A page of what is found, within limit and offset. */
    public Page<A> page(PageRequest request) {
        long offset = require(request, "the page request", "page").offset();
        QuerySpec<A> ordered = ordered();
        long size = Math.max(0, Math.min(request.size(), spec.limit() - offset));
        List<A> items = runner.list(ordered.window(spec.offset() + offset, size));
        return new Page<>(items, request, runner.count(spec));
    }

    private Query<A> with(QuerySpec<A> changed) {
        return new Query<>(mapping, runner, changed);
    }

    private QuerySpec<A> ordered() {
        return spec.orders().isEmpty() ? spec.orderBy(List.of(byIdentity())) : spec;
    }

    private Order<A> byIdentity() {
        return new Order<>(mapping.identityPath(), false, false);
    }

    private <T> T require(T argument, String argumentName, String call) {
        return NullArgumentException.require(argument, argumentName, name() + "Repository.query()." + call);
    }

    private static long requireNotNegative(long number, String what) {
        if (number < 0) {
            throw new InvalidSettingException("A query's " + what + " is " + number + ". It must be 0 or more.");
        }
        return number;
    }

    private String name() {
        return mapping.shape().name();
    }

    /** What it asks for; values are hidden. */
    @Override
    public String toString() {
        return name() + " where " + spec.condition() + (spec.orders().isEmpty() ? "" : " by " + spec.orders());
    }
}
