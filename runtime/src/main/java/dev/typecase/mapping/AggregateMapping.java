package dev.typecase.mapping;

import dev.typecase.AggregateRoot;
import dev.typecase.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the runtime and a store need to know of an aggregate. Generated, one instance each; there is nothing to look up.
 *
 * @param <A> the aggregate
 * @param <I> its identity
 */
public interface AggregateMapping<A extends AggregateRoot<?>, I> {

    /** The fields. The name of the shape is the aggregate's, which is unique in its domain. */
    Shape shape();

    /** The identity; null where it has not been set. */
    @Nullable
    I identity(A aggregate);

    /** The field that holds the identity; the last key of every order. */
    FieldPath<A> identityPath();

    /** The fields with {@code @Unique} or {@code @Indexed}. */
    default List<Index<A>> indexes() {
        return List.of();
    }

    /** Where aggregates are kept in a relational database. */
    default Tables tables() {
        throw new AssertionError("generated code says which tables there are");
    }

    /**
     * An identity as text, for the name of a stream and for messages: of a typed identity its one component. Generated code
     * returns {@code identity.value().toString()}, or {@code String.valueOf(identity.value())} for a primitive.
     */
    String identityText(I identity);

    /**
     * What tells identities apart: of a typed identity its one component, as in a column of a database; null where that is
     * missing, as in no aggregate. A record's own {@code hashCode} is put together when it is first called, which is a large part
     * of what a domain's first call takes.
     */
    default @Nullable Object identityKey(I identity) {
        return identity;
    }

    /** A copy that shares nothing that can change. It has raised nothing and was never committed. */
    A copy(A aggregate);

    /** Whether two aggregates have the same state, all that they contain included. */
    boolean sameState(A one, A other);

    /** Checks the constraints and invariants of the aggregate and of all that it contains. */
    void check(A aggregate, Violations violations);

    /** Gives the state to a writer. */
    void write(A aggregate, StateWriter out);

    /** Builds an aggregate from what a reader gives; nothing is checked. */
    A read(StateReader in);

    /** Gives an identity alone to a writer, for a key. */
    void writeIdentity(I identity, StateWriter out);

    /** Reads an identity alone. */
    I readIdentity(StateReader in);
}
