package dev.typecase.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * Carries a query out: a repository, in its unit of work.
 *
 * @param <A> the aggregate
 */
public interface QueryRunner<A> {

    /** What is found. */
    List<A> list(QuerySpec<A> spec);

    /** How many there are in what {@link #list} would return. */
    long count(QuerySpec<A> spec);

    /** What is found, read while it is consumed. */
    Stream<A> stream(QuerySpec<A> spec);
}
