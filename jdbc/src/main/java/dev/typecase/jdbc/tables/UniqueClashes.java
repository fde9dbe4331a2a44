package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.UniqueViolationException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.mapping.Index;
import dev.typecase.query.Condition;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the aggregates that have what those of a commit were to have alone, after the database has refused it. */
final class UniqueClashes {

    private final AggregateLoader loader;
    private final Dialect dialect;
    private final Function<Change<?, ?>, StoredAggregate<?, ?>> types;
    private final List<Change<?, ?>> changes;

    UniqueClashes(Dialect dialect, Function<Change<?, ?>, StoredAggregate<?, ?>> types, List<Change<?, ?>> changes) {
        this.loader = new AggregateLoader(dialect);
        this.dialect = dialect;
        this.types = types;
        this.changes = changes;
    }

    /** The first; null where there is none any more. */
    @Nullable
    UniqueViolationException find(Connection connection) throws SQLException {
        for (Change<?, ?> change : changes) {
            UniqueViolationException found = find(connection, change);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private <A extends AggregateRoot<?>, I> @Nullable UniqueViolationException find(
            Connection connection, Change<A, I> change) throws SQLException {
        A state = change.stateAfter();
        if (state == null) {
            return null;
        }
        for (Index<A> index : change.mapping().indexes()) {
            if (index.unique() && index.key(state) != null) {
                List<Snapshot<A>> others = others(connection, change, index, state);
                if (!others.isEmpty()) {
                    return UniqueViolationException.taken(
                            change.mapping().shape().name(),
                            index.field().toString(),
                            Objects.requireNonNull(index.field().value(state)),
                            change.identity(),
                            Objects.requireNonNull(
                                    change.mapping().identity(others.get(0).state())));
                }
            }
        }
        return null;
    }

    /** Those of the commit itself do not get in its way: they give up what others get. */
    private <A extends AggregateRoot<?>> List<Snapshot<A>> others(
            Connection connection, Change<A, ?> change, Index<A> index, A state) throws SQLException {
        Set<Object> own = changes.stream()
                .filter(each -> each.mapping() == change.mapping())
                .map(Change::identity)
                .collect(Collectors.toSet());
        QuerySpec<A> spec = new QuerySpec<>(
                new Condition.And<>(index.parts().stream()
                        .<Condition<A>>map(part -> new Condition.Comparison<>(
                                part, Condition.Operator.EQ, Objects.requireNonNull(part.read(state))))
                        .toList()),
                List.of(),
                0,
                1,
                List.of(),
                own);
        StoredAggregate<A, ?> stored = stored(change);
        return loader.list(connection, stored, SqlQuery.select(dialect, stored, spec));
    }

    /** The type of a change is that of its aggregate, which the type system cannot say. */
    @SuppressWarnings("unchecked")
    private <A extends AggregateRoot<?>> StoredAggregate<A, ?> stored(Change<A, ?> change) {
        return (StoredAggregate<A, ?>) types.apply(change);
    }
}
