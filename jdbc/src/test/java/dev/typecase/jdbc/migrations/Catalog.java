package dev.typecase.jdbc.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** All that a database knows of its tables, in no order: columns, keys, checks and indexes. */
final class Catalog {

    private static final Pattern CREATED = Pattern.compile("(?is)create table (\\S+) \\((.*)\\)([^()]*)");

    private Catalog() {}

    static SortedSet<String> of(String database, DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return database.equals("sqlite") ? sqlite(connection) : postgresql(connection);
        }
    }

    private static SortedSet<String> postgresql(Connection connection) throws SQLException {
        TreeSet<String> all = new TreeSet<>();
        String schema = connection.getSchema();
        rows(
                connection,
                "select 'column', table_name, column_name, data_type, is_nullable, column_default, collation_name, is_identity"
                        + " from information_schema.columns where table_schema = current_schema()",
                all);
        rows(
                connection,
                "select 'constraint', conname, conrelid::regclass, pg_get_constraintdef(oid) from pg_constraint"
                        + " where connamespace = current_schema()::regnamespace and contype <> 'n'",
                all);
        rows(
                connection,
                "select 'index', tablename, replace(indexdef, '" + schema + ".', '') from pg_indexes"
                        + " where schemaname = current_schema()",
                all);
        return withoutHistory(all);
    }

    /** SQLite keeps the statement that created a table; what is in its parentheses has no order of meaning but in the key. */
    private static SortedSet<String> sqlite(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        rows(
                connection,
                "select sql from sqlite_master where sql is not null and name not like 'sqlite_%'",
                statements);
        TreeSet<String> all = new TreeSet<>();
        for (String statement : statements) {
            String plain = statement
                    .replace("\"", "")
                    .replaceAll("\\s+", " ")
                    .replace("if not exists ", "")
                    .strip();
            Matcher created = CREATED.matcher(plain);
            if (created.matches()) {
                Arrays.stream(created.group(2).split(",(?![^(]*\\))"))
                        .forEach(part -> all.add(created.group(1) + ": " + part.strip()));
                all.add(created.group(1) + ": " + created.group(3).strip());
            } else {
                all.add(plain);
            }
        }
        return withoutHistory(all);
    }

    private static SortedSet<String> withoutHistory(TreeSet<String> all) {
        all.removeIf(one -> one.contains("flyway_schema_history"));
        return all;
    }

    private static void rows(Connection connection, String query, Collection<String> into) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(i == 1 ? "" : " ").append(row.getString(i));
                }
                into.add(text.toString());
            }
        }
    }
}
