package dev.typecase.jdbc.tables;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.database.TornReadException;
import dev.typecase.jdbc.tables.StoredAggregate.TableStatements;
import dev.typecase.mapping.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads aggregates: one statement for their own table and one for the table of each collection, however many aggregates there
 * are. Of a single one, a server is told all statements in one message.
 *
 * <p>Rows of a collection come together with the version of their aggregate. Where all versions agree, each aggregate is as it
 * was at one moment and no transaction was needed; where they don't, it throws {@link TornReadException}.
 */
public final class AggregateLoader {

    /** How many aggregates are read with one statement. */
    static final int CHUNK = 500;

    private static final int VERSION = 1;
    private static final int SEQUENCE = 2;

    private final Dialect dialect;

    /** A loader for a database. */
    public AggregateLoader(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The aggregate of an identity; null where there is none. */
    public <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(
            Connection connection, StoredAggregate<A, I> stored, I identity) throws SQLException {
        Object key = stored.stored(identity);
        LoadedAggregate found = stored.tables().size() > 1 && dialect.takesSeveralStatements()
                ? findAtOnce(connection, stored, key)
                : findByTable(connection, stored, key);
        return found == null ? null : stored.snapshot(found);
    }

    private @Nullable LoadedAggregate findAtOnce(Connection connection, StoredAggregate<?, ?> stored, Object key)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(stored.finding())) {
            for (int i = 1; i <= stored.tables().size(); i++) {
                dialect.bind(statement, i, stored.identityKind(), key);
            }
            statement.execute();
            LoadedAggregate root = root(stored, statement);
            if (root != null) {
                for (TableStatements table : stored.parts()) {
                    statement.getMoreResults();
                    addParts(
                            table,
                            statement.getResultSet(),
                            Map.of(key(root.rows().root()), root));
                }
            }
            return root;
        }
    }

    private @Nullable LoadedAggregate findByTable(Connection connection, StoredAggregate<?, ?> stored, Object key)
            throws SQLException {
        LoadedAggregate root;
        try (PreparedStatement statement =
                connection.prepareStatement(stored.root().finding())) {
            dialect.bind(statement, 1, stored.identityKind(), key);
            statement.execute();
            root = root(stored, statement);
        }
        if (root != null) {
            for (TableStatements table : stored.parts()) {
                SqlParameters parameters = new SqlParameters().add(stored.identityKind(), key);
                readParts(
                        connection,
                        table,
                        table.finding(),
                        parameters,
                        Map.of(key(root.rows().root()), root));
            }
        }
        return root;
    }

    private @Nullable LoadedAggregate root(StoredAggregate<?, ?> stored, PreparedStatement executed)
            throws SQLException {
        try (ResultSet row = executed.getResultSet()) {
            return row.next() ? root(stored, row) : null;
        }
    }

    /** The aggregates that a statement finds, which begins with what reads their own table. */
    <A extends AggregateRoot<?>> List<Snapshot<A>> list(
            Connection connection, StoredAggregate<A, ?> stored, String sql, SqlParameters parameters)
            throws SQLException {
        List<LoadedAggregate> roots = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement, dialect);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    roots.add(root(stored, row));
                }
            }
        }
        List<Snapshot<A>> snapshots = new ArrayList<>(roots.size());
        for (int from = 0; from < roots.size(); from += CHUNK) {
            snapshots.addAll(complete(connection, stored, roots.subList(from, Math.min(roots.size(), from + CHUNK))));
        }
        return snapshots;
    }

    /** An aggregate's own row. */
    LoadedAggregate root(StoredAggregate<?, ?> stored, ResultSet row) throws SQLException {
        AggregateRows rows = AggregateRows.of(stored.mapping().tables());
        rows.of(0).add(cells(stored.root().table(), row, SEQUENCE + 1));
        return new LoadedAggregate(rows, row.getLong(VERSION), row.getLong(SEQUENCE));
    }

    /** Reads the collections of some aggregates, and makes objects of their rows. */
    <A extends AggregateRoot<?>> List<Snapshot<A>> complete(
            Connection connection, StoredAggregate<A, ?> stored, List<LoadedAggregate> roots) throws SQLException {
        if (stored.tables().size() > 1 && !roots.isEmpty()) {
            Map<Object, LoadedAggregate> byKey = new HashMap<>();
            for (LoadedAggregate root : roots) {
                byKey.put(key(root.rows().root()), root);
            }
            List<Object> keys = List.copyOf(byKey.keySet());
            String condition = dialect.oneOf(stored.identityColumn(), keys.size());
            for (TableStatements table : stored.parts()) {
                String sql = table.table().select() + "\nwhere " + condition + table.order();
                SqlParameters parameters = new SqlParameters().addAll(stored.identityKind(), keys);
                readParts(connection, table, sql, parameters, byKey);
            }
        }
        return roots.stream().map(stored::snapshot).toList();
    }

    private void readParts(
            Connection connection,
            TableStatements table,
            String sql,
            SqlParameters parameters,
            Map<Object, LoadedAggregate> byKey)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.bind(statement, dialect);
            addParts(table, statement.executeQuery(), byKey);
        }
    }

    private void addParts(TableStatements table, ResultSet rows, Map<Object, LoadedAggregate> byKey)
            throws SQLException {
        int seen = 0;
        LoadedAggregate owner = null;
        while (rows.next()) {
            @Nullable Object[] cells = cells(table.table(), rows, VERSION + 1);
            LoadedAggregate next = Objects.requireNonNull(byKey.get(key(cells)));
            seen += next == owner ? 0 : 1;
            owner = next;
            add(table, cells, rows.getLong(VERSION), owner);
        }
        if (seen < byKey.size()) {
            throw new TornReadException();
        }
    }

    /** An aggregate whose collection is empty comes with one row in which nothing but its version and identity is. */
    private static void add(TableStatements table, @Nullable Object[] cells, long version, LoadedAggregate owner) {
        if (version != owner.version()) {
            throw new TornReadException();
        }
        if (cells[table.table().keys() - 1] != null) {
            owner.rows().of(table.index()).add(cells);
        }
    }

    private @Nullable Object[] cells(Table table, ResultSet row, int first) throws SQLException {
        List<Table.Column> columns = table.columns();
        @Nullable Object[] cells = new Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = dialect.read(row, first + i, columns.get(i).kind());
        }
        return cells;
    }

    /** The identity of the aggregate that a row belongs to, as its column holds it. */
    private static Object key(@Nullable Object[] row) {
        Object key = row[0];
        if (key == null) {
            throw new AssertionError("a key is never null");
        }
        return key;
    }
}
