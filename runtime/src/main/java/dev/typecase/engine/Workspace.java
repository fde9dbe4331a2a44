package dev.typecase.engine;

import dev.typecase.AggregateRoot;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a repository does its work: a {@link UnitOfWork}, or a domain that opens one for every call (S5). The methods mean what
 * those of {@link AggregateRepository} mean.
 */
public interface Workspace {

    /** See {@link AggregateRepository#find}. */
    <A extends AggregateRoot<?>, I> Optional<A> find(AggregateMapping<A, I> mapping, I identity);

    /** See {@link AggregateRepository#contains}. */
    <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity);

    /** See {@link AggregateRepository#add}. */
    <A extends AggregateRoot<?>, I> void add(AggregateMapping<A, I> mapping, A aggregate);

    /** See {@link AggregateRepository#remove}. */
    <A extends AggregateRoot<?>, I> void remove(AggregateMapping<A, I> mapping, A aggregate);

    /** How many aggregates a query finds. */
    <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec);

    /** The aggregates that a query finds, in a list of the caller's own. */
    <A extends AggregateRoot<?>, I> List<A> list(AggregateMapping<A, I> mapping, QuerySpec<A> spec);

    /** The aggregates that a query finds, read while they are consumed. */
    <A extends AggregateRoot<?>, I> Stream<A> stream(AggregateMapping<A, I> mapping, QuerySpec<A> spec);
}
