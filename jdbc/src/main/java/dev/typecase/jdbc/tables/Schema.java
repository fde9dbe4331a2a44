package dev.typecase.jdbc.tables;

import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.database.PostgreSql;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.Index;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables that a domain needs: creates those that are missing, and says what does not fit. */
public final class Schema {

    private static final int SHOWN = 10;

    private final Database database;
    private final Dialect dialect;

    /** The schema of a database. */
    public Schema(Database database) {
        this.database = database;
        this.dialect = database.dialect();
    }

    private record Column(
            String type, boolean nullable, @Nullable String collation) {}

    /** An index that is there. */
    private record KnownIndex(String table, boolean unique) {}

    /** Creates the tables and indexes that are missing, in the transaction of a connection. */
    public void create(Connection connection, List<? extends AggregateMapping<?, ?>> aggregates) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!dialect.schemaLock().isEmpty()) {
                statement.execute(dialect.schemaLock());
            }
            for (String table : dialect.ownTables().split(";")) {
                statement.execute(table);
            }
        }
        Map<String, Map<String, Column>> there = columns(connection);
        Map<String, KnownIndex> indexes = indexes(connection);
        for (AggregateMapping<?, ?> aggregate : aggregates) {
            create(connection, aggregate, there, indexes);
        }
    }

    private void create(
            Connection connection,
            AggregateMapping<?, ?> aggregate,
            Map<String, Map<String, Column>> there,
            Map<String, KnownIndex> indexes)
            throws SQLException {
        Tables tables = aggregate.tables();
        List<String> statements = dialect instanceof PostgreSql ? tables.postgresql() : tables.sqlite();
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < tables.tables().size(); i++) {
                if (!there.containsKey(plain(tables.tables().get(i).name()))) {
                    statement.execute(statements.get(i));
                }
            }
            for (int i = 0; i < aggregate.indexes().size(); i++) {
                if (!indexes.containsKey(plain(aggregate.indexes().get(i).name()))) {
                    statement.execute(statements.get(tables.tables().size() + i));
                }
            }
        }
    }

    /**
     * Requires that the database has all that a domain needs. It may have more.
     *
     * @throws StoreException naming what is missing or different, and how to mend it
     */
    public void verify(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        Map<String, Map<String, Column>> there = database.read(this::columns);
        Map<String, KnownIndex> indexes = database.read(this::indexes);
        List<String> differences = new ArrayList<>();
        for (String own : List.of("typecase_tombstone", "typecase_command")) {
            if (!there.containsKey(own)) {
                differences.add("table " + own + " is missing");
            }
        }
        for (AggregateMapping<?, ?> aggregate : aggregates) {
            Tables tables = aggregate.tables();
            for (Table table : tables.tables()) {
                compare(table, there.get(plain(table.name())), differences);
            }
            if (there.containsKey(plain(tables.root().name()))) {
                aggregate.indexes().forEach(index -> compare(index, tables.root(), indexes, differences));
            }
        }
        if (!differences.isEmpty()) {
            throw new StoreException(message(domain, differences));
        }
    }

    private String message(String domain, List<String> differences) {
        List<String> shown = differences.subList(0, Math.min(SHOWN, differences.size()));
        String rest = differences.size() > SHOWN ? "; and " + (differences.size() - SHOWN) + " more" : "";
        return dialect.name() + " does not fit " + domain + ": " + String.join("; ", shown) + rest
                + (differences.stream().allMatch(Schema::isCreatable)
                        ? ". Run its migrations, or let the store create what is missing: createSchema() when it is built."
                        : ". Run the migrations of the domain; createSchema() changes no table that is there.")
                + (dialect instanceof PostgreSql ? " A table that the user has no right to counts as missing." : "");
    }

    /** Whether {@link #create} would mend it. */
    private static boolean isCreatable(String difference) {
        return difference.endsWith(" is missing") && !difference.startsWith("column ");
    }

    /** An index that only makes queries faster is the business of whoever runs the database. */
    private static void compare(Index<?> index, Table table, Map<String, KnownIndex> there, List<String> differences) {
        KnownIndex found = there.get(plain(index.name()));
        String name = "index " + index.name() + " on " + table.name();
        if (!index.unique()) {
            return;
        }
        if (found == null || !found.table().equals(plain(table.name()))) {
            differences.add("unique " + name + " is missing");
        } else if (!found.unique()) {
            differences.add(name + " must be unique, and valid");
        }
    }

    private void compare(Table table, @Nullable Map<String, Column> there, List<String> differences) {
        if (there == null) {
            differences.add("table " + table.name() + " is missing");
            return;
        }
        table.columns().forEach(column -> compare(table, column, there, differences));
        if (table.parent() == Table.ROOT) {
            for (String own : List.of("typecase_version", "typecase_sequence")) {
                compare(table, Table.Column.of(own, Shape.Kind.LONG), there, differences);
            }
        }
    }

    private void compare(Table table, Table.Column column, Map<String, Column> there, List<String> differences) {
        Column found = there.get(plain(column.name()));
        String name = "column " + table.name() + "." + column.name();
        String type = dialect.columnType(column.kind());
        if (found == null) {
            differences.add(name + " is missing");
            return;
        }
        if (!found.type().equals(type)) {
            differences.add(name + " is " + found.type() + " and must be " + type);
        } else if (!Objects.equals(found.collation(), dialect.collation(column.kind()))) {
            differences.add(name + " must have the collation " + dialect.collation(column.kind()));
        }
        if (found.nullable() != column.nullable()) {
            differences.add(name + (column.nullable() ? " must allow null" : " must not allow null"));
        }
    }

    private Map<String, Map<String, Column>> columns(Connection connection) throws SQLException {
        Map<String, Map<String, Column>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(dialect.columns())) {
            while (row.next()) {
                tables.computeIfAbsent(row.getString(1), unknown -> new TreeMap<>())
                        .put(row.getString(2), new Column(row.getString(3), row.getBoolean(4), row.getString(5)));
            }
        }
        return tables;
    }

    private Map<String, KnownIndex> indexes(Connection connection) throws SQLException {
        Map<String, KnownIndex> indexes = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(dialect.indexes())) {
            while (row.next()) {
                indexes.put(row.getString(2), new KnownIndex(row.getString(1), row.getBoolean(3)));
            }
        }
        return indexes;
    }

    /** A name without its quotes. */
    private static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
