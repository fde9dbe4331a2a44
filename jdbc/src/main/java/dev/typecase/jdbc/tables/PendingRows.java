package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.tables.StoredAggregate.RootUpdate;
import dev.typecase.jdbc.tables.StoredAggregate.TableStatements;
import dev.typecase.store.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be written of aggregates of one type, statement by statement. */
final class PendingRows {

    private static final int[] NONE = {};

    private final StoredAggregate<?, ?> stored;
    private final RowBatch inserted;
    private final RowBatch removed;
    private final List<RootUpdate> updated = new ArrayList<>();
    private final List<Change.Update<?, ?>> updates = new ArrayList<>();
    private final List<Change.Remove<?, ?>> removals = new ArrayList<>();
    private final List<Change.Discard<?, ?>> discards = new ArrayList<>();
    private final List<PartBatches> parts = new ArrayList<>();

    /** What is to be written to the table of a collection. */
    private record PartBatches(TableStatements table, RowBatch delete, RowBatch update, RowBatch insert) {
        private PartBatches(TableStatements table) {
            this(table, table.deleting(), table.updating(), table.inserting());
        }
    }

    /** Makes the error for an aggregate that has another version. */
    interface StaleAggregate {
        StaleAggregateException of(Connection connection, Change<?, ?> change, Snapshot<?> before) throws SQLException;
    }

    PendingRows(StoredAggregate<?, ?> stored) {
        this.stored = stored;
        this.inserted = stored.root().inserting();
        this.removed = stored.root().deleting();
        stored.tables().stream().skip(1).map(PartBatches::new).forEach(parts::add);
    }

    <A extends AggregateRoot<?>> void insert(Change.Insert<A, ?> insert) {
        AggregateRows rows = RowWriter.rows(insert.mapping(), insert.after().state());
        inserted.add(
                row(rows.root(), 0, insert.after().version(), insert.after().lastSequence()));
        for (PartBatches part : parts) {
            rows.of(part.table().index()).forEach(part.insert()::add);
        }
    }

    <A extends AggregateRoot<?>> void update(Change.Update<A, ?> update) {
        AggregateRows before = RowWriter.rows(update.mapping(), update.before().state());
        AggregateRows after = RowWriter.rows(update.mapping(), update.after().state());
        updates.add(update);
        updated.add(new RootUpdate(
                before.root(),
                after.root(),
                List.of(
                        update.after().version(),
                        update.after().lastSequence(),
                        Objects.requireNonNull(after.root()[0]),
                        update.before().version())));
        for (PartBatches part : parts) {
            int table = part.table().index();
            difference(part, before.of(table), after.of(table));
        }
    }

    <A extends AggregateRoot<?>, I> void remove(Change.Remove<A, I> remove) {
        removals.add(remove);
        removed.add(
                IdentityWriter.stored(remove.mapping(), remove.identity()),
                remove.before().version());
    }

    void discard(Change.Discard<?, ?> discard) {
        discards.add(discard);
    }

    private static @Nullable Object[] row(@Nullable Object[] cells, int from, @Nullable Object... more) {
        @Nullable Object[] row = Arrays.copyOfRange(cells, from, cells.length + more.length);
        System.arraycopy(more, 0, row, cells.length - from, more.length);
        return row;
    }

    /** Both are in the order of their keys. */
    private static void difference(PartBatches part, List<@Nullable Object[]> before, List<@Nullable Object[]> after) {
        int keys = part.table().table().keys();
        int old = 0;
        for (@Nullable Object[] row : after) {
            while (old < before.size() && compare(before.get(old), row, keys) < 0) {
                part.delete().add(Arrays.copyOf(before.get(old++), keys));
            }
            if (old == before.size() || compare(before.get(old), row, keys) > 0) {
                part.insert().add(row);
            } else if (!Arrays.deepEquals(before.get(old++), row)) {
                part.update().add(row(row, keys, Arrays.copyOf(row, keys)));
            }
        }
        while (old < before.size()) {
            part.delete().add(Arrays.copyOf(before.get(old++), keys));
        }
    }

    /** By their positions; the identity is the same. */
    private static int compare(@Nullable Object[] one, @Nullable Object[] other, int keys) {
        int comparison = 0;
        for (int i = 1; i < keys && comparison == 0; i++) {
            comparison = position(one[i]) - position(other[i]);
        }
        return comparison;
    }

    private static int position(@Nullable Object cell) {
        return cell == null ? 0 : (Integer) cell;
    }

    /** Of one aggregate what has changed; several are changed by one statement that does for all of them. */
    private RowBatch updates() {
        if (updated.size() == 1) {
            return stored.root().updating(updated.get(0));
        }
        RowBatch batch = stored.root().updating();
        for (RootUpdate update : updated) {
            batch.add(row(update.after(), 1, update.versions().toArray()));
        }
        return batch;
    }

    /**
     * Writes the aggregates' own rows, first those whose version another transaction may have changed. What is removed goes
     * before what is changed, and that before what is new, because a unique value can pass on in this direction.
     */
    void writeRoots(Connection connection, Dialect dialect, StaleAggregate stale) throws SQLException {
        requireRemoved(removed.run(connection, dialect), connection, stale);
        requireUpdated(updates().run(connection, dialect), connection, stale);
        for (Change.Discard<?, ?> discard : discards) {
            requireAbsent(connection, dialect, discard);
        }
        inserted.run(connection, dialect);
    }

    private void requireRemoved(int[] counts, Connection connection, StaleAggregate stale) throws SQLException {
        for (int i = 0; i < counts.length; i++) {
            requireOne(counts[i], connection, removals.get(i), removals.get(i).before(), stale);
        }
    }

    private void requireUpdated(int[] counts, Connection connection, StaleAggregate stale) throws SQLException {
        for (int i = 0; i < counts.length; i++) {
            requireOne(counts[i], connection, updates.get(i), updates.get(i).before(), stale);
        }
    }

    /** What is written to the aggregates' own table where nothing must be asked in between. */
    final class Roots {
        private final RowBatch changing = updates();

        List<RowBatch> batches() {
            return List.of(removed, changing, inserted);
        }

        void require(Map<RowBatch, int[]> counts, Connection connection, StaleAggregate stale) throws SQLException {
            requireRemoved(counts.getOrDefault(removed, NONE), connection, stale);
            requireUpdated(counts.getOrDefault(changing, NONE), connection, stale);
        }
    }

    /** Whether it is the update of one aggregate's own row, and nothing else. */
    boolean isOneUpdate() {
        return updated.size() == 1
                && removals.isEmpty()
                && discards.isEmpty()
                && inserted.size() == 0
                && partBatches().stream().allMatch(batch -> batch.size() == 0);
    }

    /** Whether it must ask the database before it writes. */
    boolean mustAsk() {
        return !discards.isEmpty();
    }

    private static void requireOne(
            int count, Connection connection, Change<?, ?> change, Snapshot<?> before, StaleAggregate stale)
            throws SQLException {
        if (count == 0) {
            throw stale.of(connection, change, before);
        }
        if (count < 0) {
            throw new StoreException("The driver does not say how many rows it has changed, so nobody can know whether "
                    + change.mapping().shape().name() + " " + change.identity() + " was changed by somebody else.");
        }
    }

    private <I> void requireAbsent(Connection connection, Dialect dialect, Change.Discard<?, I> discard)
            throws SQLException {
        String sql =
                "select 1 from " + stored.root().table().name() + " root where " + stored.identityColumn() + " = ?";
        try (var statement = connection.prepareStatement(sql)) {
            Object identity = IdentityWriter.stored(discard.mapping(), discard.identity());
            dialect.bind(statement, 1, stored.identityKind(), identity);
            try (var row = statement.executeQuery()) {
                if (row.next()) {
                    throw DuplicateAggregateException.inStore(stored.name(), discard.identity());
                }
            }
        }
    }

    /** The rows of collections: what goes before what comes, and what belongs to a row between the two. */
    List<RowBatch> partBatches() {
        List<RowBatch> batches = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            batches.add(parts.get(i).delete());
        }
        for (PartBatches part : parts) {
            batches.add(part.update());
            batches.add(part.insert());
        }
        return batches;
    }
}
