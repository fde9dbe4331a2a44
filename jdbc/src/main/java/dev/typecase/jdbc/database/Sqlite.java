package dev.typecase.jdbc.database;

import dev.typecase.mapping.Shape;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** SQLite. Connections come from {@link SqliteFile}, which has taught them how decimals and text compare. */
public record Sqlite() implements Dialect {

    /** NaN as SQLite can hold it: text, which sorts behind all numbers. */
    private static final String NAN = "NaN";

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        SqliteFile.teach(connection);
    }

    @Override
    public void beginRead(Connection connection) throws SQLException {
        execute(connection, "begin");
    }

    @Override
    public void beginWrite(Connection connection) throws SQLException {
        execute(connection, "begin immediate");
    }

    @Override
    public boolean takesSeveralStatements() {
        return false;
    }

    @Override
    public boolean joinsWholeTables() {
        return false;
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "commit");
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute(connection, "rollback");
    }

    @Override
    public void endTransaction(Connection connection) {
        // A statement outside of begin and commit is on its own.
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    @Override
    public SqlFailure failure(SQLException error) {
        SQLiteErrorCode code = error instanceof SQLiteException known ? known.getResultCode() : null;
        if (code == null) {
            return SqlFailure.OTHER;
        }
        return switch (code) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> SqlFailure.UNIQUE;
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_LOCKED -> SqlFailure.CONFLICT;
            case SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_CORRUPT -> SqlFailure.CONNECTION;
            default -> SqlFailure.OTHER;
        };
    }

    /** After an error of the disk nobody knows what has reached it. */
    @Override
    public boolean leavesCommitOpen(SQLException error) {
        return error instanceof SQLiteException known
                && (known.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_IOERR.code;
    }

    @Override
    public String skipLocked() {
        return "";
    }

    @Override
    public String ownTables() {
        return """
                create table if not exists typecase_tombstone (
                    aggregate text not null,
                    identity text not null,
                    version integer not null,
                    sequence integer not null,
                    primary key (aggregate, identity)
                ) without rowid;
                create table if not exists typecase_command (
                    domain text not null,
                    key text not null,
                    command text not null,
                    fingerprint text not null,
                    time text not null,
                    result text not null,
                    primary key (domain, key)
                ) without rowid;
                create index if not exists typecase_command_time on typecase_command (time)""";
    }

    @Override
    public String schemaLock() {
        return "";
    }

    @Override
    public String columns() {
        return """
                select t.name, c.name, lower(c.type), c."notnull" = 0, null
                from sqlite_schema t, pragma_table_info(t.name) c
                where t.type = 'table'""";
    }

    @Override
    public String indexes() {
        return """
                select t.name, i.name, i."unique"
                from sqlite_schema t, pragma_index_list(t.name) i
                where t.type = 'table'""";
    }

    @Override
    public String columnType(Shape.Kind kind) {
        return switch (kind) {
            case BOOLEAN, INT, LONG -> "integer";
            case FLOAT, DOUBLE -> "real";
            case BYTES -> "blob";
            default -> "text";
        };
    }

    @Override
    public @Nullable String collation(Shape.Kind kind) {
        return null;
    }

    @Override
    public String oneOf(String column, int values) {
        return column + " in (" + String.join(", ", Collections.nCopies(values, "?")) + ")";
    }

    @Override
    public int bindAll(PreparedStatement statement, int index, Shape.Kind kind, List<?> values) throws SQLException {
        int next = index;
        for (Object value : values) {
            bind(statement, next++, kind, value);
        }
        return next;
    }

    @Override
    public Storable storable(Shape.Kind kind, Object value) {
        return switch (kind) {
            case STRING, ENUM, TEXT -> Characters.firstHalf((String) value) < 0 ? Storable.YES : Storable.BETWEEN;
            case INSTANT, LOCAL_DATE_TIME -> IsoTime.storable(value);
            case LOCAL_DATE -> IsoTime.within((LocalDate) value, 0, 9999);
            default -> Storable.YES;
        };
    }

    @Override
    public Object next(Shape.Kind kind, Object value) {
        return Characters.next((String) value, Characters.firstHalf((String) value));
    }

    @Override
    public String ignoringCase(String text) {
        return "typecase_ignoring_case(" + text + ")";
    }

    /** Bytes, because SQLite counts the characters of a text only up to a NUL. There is at least one. */
    @Override
    public String startsWith(String text) {
        return "substr(cast(" + text + " as blob), 1, ?) = ?";
    }

    @Override
    public String endsWith(String text) {
        return "substr(cast(" + text + " as blob), max(length(cast(" + text + " as blob)) - ?, 0) + 1) = ?";
    }

    @Override
    public String contains(String text) {
        return "instr(cast(" + text + " as blob), ?) > 0";
    }

    @Override
    public int bindPiece(PreparedStatement statement, int index, String piece, Piece where) throws SQLException {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        int next = index;
        if (where != Piece.ANYWHERE) {
            statement.setInt(next++, bytes.length);
        }
        statement.setBytes(next++, bytes);
        return next;
    }

    @Override
    public String offset() {
        return "limit -1 offset ?";
    }

    @Override
    public void bind(PreparedStatement statement, int index, Shape.Kind kind, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
            return;
        }
        switch (kind) {
            case BOOLEAN -> statement.setInt(index, (Boolean) value ? 1 : 0);
            case INT -> statement.setInt(index, (Integer) value);
            case LONG -> statement.setLong(index, (Long) value);
            case FLOAT -> number(statement, index, (Float) value);
            case DOUBLE -> number(statement, index, (Double) value);
            case DECIMAL -> statement.setString(index, ((BigDecimal) value).toString());
            case INSTANT -> statement.setString(index, IsoTime.of((Instant) value));
            case LOCAL_DATE_TIME -> statement.setString(index, IsoTime.of((LocalDateTime) value));
            case LOCAL_TIME -> statement.setString(index, IsoTime.of((LocalTime) value));
            case LOCAL_DATE -> statement.setString(index, date((LocalDate) value));
            case STRING, ENUM, TEXT -> statement.setString(index, Characters.whole((String) value));
            case UUID -> statement.setString(index, value.toString());
            case BYTES -> statement.setBytes(index, (byte[]) value);
            case OBJECT, LIST, MAP -> throw new AssertionError("no column holds a whole " + kind);
        }
    }

    private static void number(PreparedStatement statement, int index, double value) throws SQLException {
        if (Double.isNaN(value)) {
            statement.setString(index, NAN);
        } else {
            statement.setDouble(index, value);
        }
    }

    private static String date(LocalDate value) {
        if (IsoTime.within(value, 0, 9999) != Storable.YES) {
            throw new UnstorableValueException(
                    value + " lies outside the years 0000 to 9999, which is what SQLite sorts rightly");
        }
        return value.toString();
    }

    /** Only a number that is zero must be asked whether it is one: each question crosses the border to SQLite. */
    @Override
    public @Nullable Object read(ResultSet row, int index, Shape.Kind kind) throws SQLException {
        return switch (kind) {
            case BOOLEAN -> {
                boolean value = row.getInt(index) != 0;
                yield value || !row.wasNull() ? value : null;
            }
            case INT -> {
                int value = row.getInt(index);
                yield value != 0 || !row.wasNull() ? value : null;
            }
            case LONG -> {
                long value = row.getLong(index);
                yield value != 0 || !row.wasNull() ? value : null;
            }
            case FLOAT, DOUBLE -> restored(kind, row.getObject(index));
            case BYTES -> row.getBytes(index);
            case OBJECT, LIST, MAP -> throw new AssertionError("no column holds a whole " + kind);
            default -> restored(kind, row.getString(index));
        };
    }

    private static @Nullable Object restored(Shape.Kind kind, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind) {
            case FLOAT -> NAN.equals(value) ? (Object) Float.NaN : (Object) ((Number) value).floatValue();
            case DOUBLE -> NAN.equals(value) ? (Object) Double.NaN : (Object) ((Number) value).doubleValue();
            case DECIMAL -> new BigDecimal((String) value);
            case UUID -> UUID.fromString((String) value);
            default -> Times.restored(kind, value);
        };
    }
}
