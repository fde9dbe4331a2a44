package dev.typecase.engine;

import dev.typecase.AggregateNotFoundException;
import dev.typecase.AggregateRoot;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.NullArgumentException;
import dev.typecase.ReactionFailedException;
import dev.typecase.StaleAggregateException;
import dev.typecase.UnitOfWorkEndedException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.Query;
import dev.typecase.query.QueryRunner;
import dev.typecase.query.QuerySpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type. Generated repositories extend it.
 *
 * <p>In a handler, and inside {@code inUnitOfWork}, a repository belongs to that unit of work: what it returns are that unit's
 * instances (S4), what is added is committed at its end, and queries see what was added and removed (S10). The repositories of
 * the domain itself open a unit of work for each call, and commit it before the call returns (S5).
 *
 * <p>A call after the unit of work has ended throws {@link UnitOfWorkEndedException}.
 *
 * @param <A> the aggregate
 * @param <I> its identity
 */
public abstract class AggregateRepository<A extends AggregateRoot<?>, I> {

    private final Workspace workspace;
    private final AggregateMapping<A, I> mapping;

    /** For the generated repository that extends this class. */
    protected AggregateRepository(Workspace workspace, AggregateMapping<A, I> mapping) {
        this.workspace = workspace;
        this.mapping = mapping;
    }

    /**
     * The aggregate of this identity.
     *
     * @throws AggregateNotFoundException if there is none
     */
    public final A get(I identity) {
        return find(identity).orElseThrow(() -> new AggregateNotFoundException(name(), identity));
    }

    /** The aggregate of this identity, if there is one. */
    public final Optional<A> find(I identity) {
        return workspace.find(mapping, requireIdentity(identity, "find"));
    }

    /** Whether there is an aggregate of this identity. */
    public final boolean contains(I identity) {
        return workspace.contains(mapping, requireIdentity(identity, "contains"));
    }

    /**
     * Stores a new or changed aggregate, with all that it contains and the events it has raised (S6, S7). What is stored is the
     * aggregate as it is when the unit of work is committed; one that has not changed is not written.
     *
     * @throws DuplicateAggregateException if the unit of work holds another instance of this identity; when committing, if a
     *     new one has an identity that is taken
     * @throws ConstraintViolationsException when committing, if it or an event breaks its constraints (S2)
     * @throws StaleAggregateException when committing, if somebody else committed it since it was read (S9)
     * @throws ReactionFailedException outside a handler: it is stored, and a handler of its events failed (S14)
     */
    public final void add(A aggregate) {
        workspace.add(mapping, require(aggregate, "the aggregate", "add"));
    }

    /**
     * Removes an aggregate, with all that it contains. Events that it has raised are committed and dispatched.
     *
     * @throws AggregateNotFoundException if it was never stored
     * @throws StaleAggregateException when committing, if somebody else committed it since it was read (S9)
     * @throws ReactionFailedException outside a handler: it is removed, and a handler of its events failed (S14)
     */
    public final void remove(A aggregate) {
        workspace.remove(mapping, require(aggregate, "the aggregate", "remove"));
    }

    /** How many aggregates there are. */
    public final long count() {
        return workspace.count(mapping, QuerySpec.all());
    }

    /** All aggregates, in no particular order; the list is the caller's own. */
    public final List<A> list() {
        return workspace.list(mapping, QuerySpec.all());
    }

    /**
     * All aggregates, in no particular order, read while they are consumed. Outside a unit of work memory stays constant,
     * however many there are; in a unit of work, the unit holds what it has read (S4). Close it, best with try-with-resources,
     * unless it is read to its end.
     */
    public final Stream<A> stream() {
        return workspace.stream(mapping, QuerySpec.all());
    }

    /** A search: {@code query().where(TITLE.startsWith("The")).orderBy(TITLE.asc()).list()}. */
    public final Query<A> query() {
        return new Query<>(mapping, new QueryRunner<>() {
            @Override
            public List<A> list(QuerySpec<A> spec) {
                return workspace.list(mapping, spec);
            }

            @Override
            public long count(QuerySpec<A> spec) {
                return workspace.count(mapping, spec);
            }

            @Override
            public Stream<A> stream(QuerySpec<A> spec) {
                return workspace.stream(mapping, spec);
            }
        });
    }

    /** The call's name is made only where it is told: this runs on every call. */
    private <T> T require(@Nullable T argument, String argumentName, String call) {
        return argument == null
                ? NullArgumentException.require(argument, argumentName, name() + "Repository." + call)
                : argument;
    }

    private I requireIdentity(@Nullable I identity, String call) {
        I given = require(identity, "the identity", call);
        require(mapping.identityKey(given), "what the identity holds", call);
        return given;
    }

    private String name() {
        return mapping.shape().name();
    }
}
