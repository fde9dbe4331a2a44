package dev.typecase.jdbc.database;

import dev.typecase.mapping.Shape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, from version 13. */
public record PostgreSql() implements Dialect {

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void prepare(Connection connection) {
        // It knows all that is needed.
    }

    @Override
    public void beginRead(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
        }
    }

    @Override
    public void beginWrite(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public boolean takesSeveralStatements() {
        return true;
    }

    /** It reckons that a table of some thousand rows is read faster than a hundred of them are found. */
    @Override
    public boolean joinsWholeTables() {
        return true;
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public void endTransaction(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }

    @Override
    public SqlFailure failure(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        if (state.equals("23505")) {
            return SqlFailure.UNIQUE;
        }
        if (state.equals("40001") || state.equals("40P01")) {
            return SqlFailure.CONFLICT;
        }
        return isConnection(state) ? SqlFailure.CONNECTION : SqlFailure.OTHER;
    }

    /** Class 08, and a server that is stopping, has crashed or is starting. */
    private static boolean isConnection(String state) {
        return state.startsWith("08") || state.equals("57P01") || state.equals("57P02") || state.equals("57P03");
    }

    @Override
    public boolean leavesCommitOpen(SQLException error) {
        return failure(error) == SqlFailure.CONNECTION;
    }

    @Override
    public String skipLocked() {
        return " for update skip locked";
    }

    @Override
    public String ownTables() {
        return """
                create table if not exists typecase_tombstone (
                    aggregate text collate "C" not null,
                    identity text collate "C" not null,
                    version bigint not null,
                    sequence bigint not null,
                    primary key (aggregate, identity)
                );
                create table if not exists typecase_command (
                    domain text collate "C" not null,
                    key text collate "C" not null,
                    command text not null,
                    fingerprint text not null,
                    time text collate "C" not null,
                    result text not null,
                    primary key (domain, key)
                );
                create index if not exists typecase_command_time on typecase_command (time)""";
    }

    /** The key of an advisory lock: the letters "tc" and "sc". */
    @Override
    public String schemaLock() {
        return "select pg_advisory_xact_lock(29795, 29539)";
    }

    @Override
    public String columns() {
        return """
                select table_name, column_name, data_type, is_nullable = 'YES', collation_name
                from information_schema.columns
                where table_schema = any (current_schemas(false))""";
    }

    @Override
    public String indexes() {
        return """
                select t.relname, c.relname, i.indisunique and i.indisvalid
                from pg_index i
                join pg_class c on c.oid = i.indexrelid
                join pg_class t on t.oid = i.indrelid
                join pg_namespace n on n.oid = t.relnamespace
                where n.nspname = any (current_schemas(false))""";
    }

    @Override
    public String columnType(Shape.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "boolean";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case UUID -> "uuid";
            case BYTES -> "bytea";
            case LOCAL_DATE -> "date";
            default -> "text";
        };
    }

    @Override
    public @Nullable String collation(Shape.Kind kind) {
        return columnType(kind).equals("text") ? "C" : null;
    }

    @Override
    public String oneOf(String column, int values) {
        return column + " = any (?)";
    }

    @Override
    public int bindAll(PreparedStatement statement, int index, Shape.Kind kind, List<?> values) throws SQLException {
        statement.setArray(
                index,
                statement.getConnection().createArrayOf(columnType(kind), PostgreSqlValues.elements(kind, values)));
        return index + 1;
    }

    /** The collation pg_c_utf8, which PostgreSQL has from version 17 on, maps each character alone, as Java does. */
    @Override
    public String ignoringCase(String text) {
        return "lower(upper(" + text + " collate pg_c_utf8) collate pg_c_utf8)";
    }

    @Override
    public String startsWith(String text) {
        return "starts_with(" + text + ", ?)";
    }

    @Override
    public String endsWith(String text) {
        return "right(" + text + ", ?) = ?";
    }

    @Override
    public String contains(String text) {
        return "strpos(" + text + ", ?) > 0";
    }

    @Override
    public int bindPiece(PreparedStatement statement, int index, String piece, Piece where) throws SQLException {
        int next = index;
        if (where == Piece.END) {
            statement.setInt(next++, piece.codePointCount(0, piece.length()));
        }
        statement.setString(next++, piece);
        return next;
    }

    @Override
    public String offset() {
        return "offset ?";
    }

    @Override
    public Storable storable(Shape.Kind kind, Object value) {
        return PostgreSqlValues.storable(kind, value);
    }

    @Override
    public Object next(Shape.Kind kind, Object value) {
        return PostgreSqlValues.next(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Shape.Kind kind, @Nullable Object value)
            throws SQLException {
        PostgreSqlValues.bind(statement, index, kind, value);
    }

    @Override
    public @Nullable Object read(ResultSet row, int index, Shape.Kind kind) throws SQLException {
        return PostgreSqlValues.read(row, index, kind);
    }
}
