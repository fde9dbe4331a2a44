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
import org.jspecify.annotations.Nullable;

/**
 * Reads aggregates: one statement for their own table and one for the table of each collection, however many aggregates there
 * are. A server is told all statements in one message where it is known before by what they are found.
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
        if (stored.tables().size() > 1 && dialect.takesSeveralStatements()) {
            SqlParameters keys = new SqlParameters();
            stored.tables().forEach(table -> keys.add(stored.identityKind(), key));
            List<Snapshot<A>> found = listAtOnce(connection, stored, new SqlQuery(stored.finding(), keys));
            return found.isEmpty() ? null : found.get(0);
        }
        LoadedAggregate found = findByTable(connection, stored, key);
        return found == null ? null : stored.snapshot(found);
    }

    /** The aggregates that a query finds which asks for their collections too. */
    <A extends AggregateRoot<?>> List<Snapshot<A>> listAtOnce(
            Connection connection, StoredAggregate<A, ?> stored, SqlQuery query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            query.parameters().bind(statement, dialect);
            statement.execute();
            List<LoadedAggregate> roots = roots(stored, statement.getResultSet());
            Map<Object, LoadedAggregate> byKey = byKey(roots);
            for (TableStatements table : stored.parts()) {
                statement.getMoreResults();
                addParts(table, statement.getResultSet(), byKey);
            }
            return snapshots(stored, roots);
        }
    }

    private @Nullable LoadedAggregate findByTable(Connection connection, StoredAggregate<?, ?> stored, Object key)
            throws SQLException {
        LoadedAggregate root;
        try (PreparedStatement statement =
                connection.prepareStatement(stored.root().finding())) {
            dialect.bind(statement, 1, stored.identityKind(), key);
            try (ResultSet row = statement.executeQuery()) {
                root = row.next() ? root(stored, row) : null;
            }
        }
        if (root != null) {
            for (TableStatements table : stored.parts()) {
                SqlParameters parameters = new SqlParameters().add(stored.identityKind(), key);
                readParts(
                        connection,
                        table,
                        new SqlQuery(table.finding(), parameters),
                        Map.of(key(root.rows().root()), root));
            }
        }
        return root;
    }

    /** The aggregates that a query finds which reads their own table only. */
    <A extends AggregateRoot<?>> List<Snapshot<A>> list(
            Connection connection, StoredAggregate<A, ?> stored, SqlQuery query) throws SQLException {
        List<LoadedAggregate> roots;
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            query.parameters().bind(statement, dialect);
            roots = roots(stored, statement.executeQuery());
        }
        List<Snapshot<A>> snapshots = new ArrayList<>(roots.size());
        for (int from = 0; from < roots.size(); from += CHUNK) {
            snapshots.addAll(complete(connection, stored, roots.subList(from, Math.min(roots.size(), from + CHUNK))));
        }
        return snapshots;
    }

    private List<LoadedAggregate> roots(StoredAggregate<?, ?> stored, ResultSet rows) throws SQLException {
        List<LoadedAggregate> roots = new ArrayList<>();
        while (rows.next()) {
            roots.add(root(stored, rows));
        }
        return roots;
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
            Map<Object, LoadedAggregate> byKey = byKey(roots);
            List<Object> keys = List.copyOf(byKey.keySet());
            for (TableStatements table : stored.parts()) {
                readParts(connection, table, SqlQuery.parts(dialect, stored, table, keys), byKey);
            }
        }
        return snapshots(stored, roots);
    }

    private static Map<Object, LoadedAggregate> byKey(List<LoadedAggregate> roots) {
        Map<Object, LoadedAggregate> byKey = new HashMap<>();
        for (LoadedAggregate root : roots) {
            byKey.put(key(root.rows().root()), root);
        }
        return byKey;
    }

    private static <A extends AggregateRoot<?>> List<Snapshot<A>> snapshots(
            StoredAggregate<A, ?> stored, List<LoadedAggregate> roots) {
        return roots.stream().map(stored::snapshot).toList();
    }

    private void readParts(
            Connection connection, TableStatements table, SqlQuery query, Map<Object, LoadedAggregate> byKey)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            query.parameters().bind(statement, dialect);
            addParts(table, statement.executeQuery(), byKey);
        }
    }

    private void addParts(TableStatements table, ResultSet rows, Map<Object, LoadedAggregate> byKey)
            throws SQLException {
        int seen = 0;
        LoadedAggregate owner = null;
        while (rows.next()) {
            @Nullable Object[] cells = cells(table.table(), rows, VERSION + 1);
            LoadedAggregate next = byKey.get(key(cells));
            if (next == null || next != owner && next.version() != rows.getLong(VERSION)) {
                throw new TornReadException();
            }
            seen += next == owner ? 0 : 1;
            owner = next;
            add(table, cells, owner);
        }
        if (seen < byKey.size()) {
            throw new TornReadException();
        }
    }

    /** An aggregate whose collection is empty comes with one row in which nothing but its version and identity is. */
    private static void add(TableStatements table, @Nullable Object[] cells, LoadedAggregate owner) {
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
