package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.TypecaseException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.store.Change;
import dev.typecase.store.Tombstone;
import dev.typecase.store.UniqueOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes ready what a commit writes of aggregates: of each, the difference. Aggregates are written in the
 * order of their types and identities, so that two transactions do not wait for each other.
 */
public final class CommitWriter {

    private static final Comparator<Change<?, ?>> ALWAYS_ALIKE = Comparator.<Change<?, ?>, String>comparing(
                    change -> change.mapping().shape().name())
            .thenComparing(CommitWriter::identityText);

    private final Dialect dialect;
    private final Function<Change<?, ?>, StoredAggregate<?, ?>> types;

    /**
     * A writer for a database.
     *
     * @param types finds the type of a change's aggregate
     */
    public CommitWriter(Dialect dialect, Function<Change<?, ?>, StoredAggregate<?, ?>> types) {
        this.dialect = dialect;
        this.types = types;
    }

    private static <I> String identityText(Change<?, I> change) {
        return change.mapping().identityText(change.identity());
    }

    /**
     * Makes ready what is to be written.
     *
     * @param more what is appended to tables that are not those of aggregates
     */
    public PreparedCommit prepare(List<Change<?, ?>> changes, List<RowBatch> more) {
        List<Change<?, ?>> sorted = new ArrayList<>(changes);
        sorted.sort(ALWAYS_ALIKE);
        Map<StoredAggregate<?, ?>, PendingRows> pending = new LinkedHashMap<>();
        TombstoneBatches tombstones = new TombstoneBatches();
        for (Change<?, ?> change : UniqueOrder.of(sorted)) {
            StoredAggregate<?, ?> stored = types.apply(change);
            add(change, pending.computeIfAbsent(stored, PendingRows::new), tombstones);
        }
        return new PreparedCommit(dialect, List.copyOf(pending.values()), tombstones, more, this::stale);
    }

    private <A extends AggregateRoot<?>, I> void add(
            Change<A, I> change, PendingRows rows, TombstoneBatches tombstones) {
        if (change instanceof Change.Insert<A, I> insert) {
            rows.insert(insert);
            tombstones.leave(change, insert.before());
        } else if (change instanceof Change.Update<A, I> update) {
            rows.update(update);
        } else if (change instanceof Change.Remove<A, I> remove) {
            rows.remove(remove);
            tombstones.put(change, remove.after());
        } else if (change instanceof Change.Discard<A, I> discard) {
            rows.discard(discard);
            tombstones.replace(change, discard.before(), discard.after());
        }
    }

    /** Says what has become of an aggregate that is not what it was read as. */
    private StaleAggregateException stale(Connection connection, Change<?, ?> change, Snapshot<?> before)
            throws SQLException {
        StoredAggregate<?, ?> stored = types.apply(change);
        return new StaleAggregateException(
                stored.name(), change.identity(), before.version(), version(connection, stored, change));
    }

    private <I> long version(Connection connection, StoredAggregate<?, ?> stored, Change<?, I> change)
            throws SQLException {
        String sql = "select typecase_version from " + stored.root().table().name() + " root where "
                + stored.identityColumn() + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Object identity = IdentityWriter.stored(change.mapping(), change.identity());
            dialect.bind(statement, 1, stored.identityKind(), identity);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** What is left of an aggregate that is not there. */
    public <I> Tombstone tombstone(Connection connection, StoredAggregate<?, I> stored, I identity)
            throws SQLException {
        return TombstoneBatches.find(connection, stored.name(), stored.mapping().identityText(identity));
    }

    /** Whether there is an aggregate of an identity. */
    public <I> boolean contains(Connection connection, StoredAggregate<?, I> stored, I identity) throws SQLException {
        String sql =
                "select 1 from " + stored.root().table().name() + " root where " + stored.identityColumn() + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            dialect.bind(statement, 1, stored.identityKind(), stored.stored(identity));
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** What a value that must be there once has clashed with; null where it is not there any more. */
    public @Nullable TypecaseException clash(Connection connection, List<Change<?, ?>> changes) throws SQLException {
        for (Change<?, ?> change : changes) {
            if (change instanceof Change.Insert<?, ?> && version(connection, types.apply(change), change) > 0) {
                return DuplicateAggregateException.inStore(
                        change.mapping().shape().name(), change.identity());
            }
        }
        return new UniqueClashes(dialect, types, changes).find(connection);
    }
}
