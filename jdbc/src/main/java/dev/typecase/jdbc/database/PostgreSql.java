package dev.typecase.jdbc.database;

import dev.typecase.mapping.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, from version 13. */
public record PostgreSql() implements Dialect {

    /** How many digits {@code numeric} holds before the point. */
    private static final int WHOLE_DIGITS = 131072;

    /** How many it holds behind the point. */
    private static final int FRACTION_DIGITS = 16383;

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
        statement.setArray(index, statement.getConnection().createArrayOf(columnType(kind), elements(kind, values)));
        return index + 1;
    }

    private static @Nullable Object[] elements(Shape.Kind kind, List<?> values) {
        return values.stream()
                .map(value -> switch (kind) {
                    case INSTANT -> IsoTime.of((Instant) value);
                    case LOCAL_DATE_TIME -> IsoTime.of((LocalDateTime) value);
                    case LOCAL_TIME -> IsoTime.of((LocalTime) value);
                    case LOCAL_DATE -> dateText((LocalDate) value);
                    default -> value;
                })
                .toArray();
    }

    /** As PostgreSQL reads it: without a plus sign, and with the year 1 BC where Java has the year 0. */
    private static String dateText(LocalDate date) {
        boolean before = date.getYear() < 1;
        int year = before ? 1 - date.getYear() : date.getYear();
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, date.getMonthValue(), date.getDayOfMonth());
        return before ? text + " BC" : text;
    }

    @Override
    public Storable storable(Shape.Kind kind, Object value) {
        return switch (kind) {
            case STRING, ENUM, TEXT -> firstUnstorable((String) value) < 0 ? Storable.YES : Storable.BETWEEN;
            case DECIMAL -> storable((BigDecimal) value);
            case INSTANT, LOCAL_DATE_TIME -> IsoTime.storable(value);
            case LOCAL_DATE -> IsoTime.within((LocalDate) value, -4712, 5874897);
            default -> Storable.YES;
        };
    }

    private static Storable storable(BigDecimal value) {
        if ((long) value.precision() - value.scale() > WHOLE_DIGITS) {
            return value.signum() < 0 ? Storable.TOO_SMALL : Storable.TOO_GREAT;
        }
        return value.scale() > FRACTION_DIGITS ? Storable.BETWEEN : Storable.YES;
    }

    @Override
    public Object next(Shape.Kind kind, Object value) {
        return value instanceof BigDecimal decimal
                ? decimal.setScale(FRACTION_DIGITS, RoundingMode.CEILING)
                : Characters.next((String) value, firstUnstorable((String) value));
    }

    private static int firstUnstorable(String text) {
        int nul = text.indexOf('\0');
        int half = Characters.firstHalf(text);
        return nul < 0 ? half : half < 0 ? nul : Math.min(nul, half);
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
    public void bind(PreparedStatement statement, int index, Shape.Kind kind, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlType(kind));
            return;
        }
        switch (kind) {
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case INT -> statement.setInt(index, (Integer) value);
            case LONG -> statement.setLong(index, (Long) value);
            case FLOAT -> statement.setFloat(index, (Float) value);
            case DOUBLE -> statement.setDouble(index, (Double) value);
            case DECIMAL -> statement.setBigDecimal(index, decimal((BigDecimal) value));
            case STRING, ENUM, TEXT -> statement.setString(index, text((String) value));
            case INSTANT -> statement.setString(index, IsoTime.of((Instant) value));
            case LOCAL_DATE_TIME -> statement.setString(index, IsoTime.of((LocalDateTime) value));
            case LOCAL_TIME -> statement.setString(index, IsoTime.of((LocalTime) value));
            case LOCAL_DATE -> statement.setObject(index, date((LocalDate) value));
            case UUID -> statement.setObject(index, value);
            case BYTES -> statement.setBytes(index, (byte[]) value);
            case OBJECT, LIST, MAP -> throw new AssertionError("no column holds a whole " + kind);
        }
    }

    private static int sqlType(Shape.Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Types.BOOLEAN;
            case INT -> Types.INTEGER;
            case LONG -> Types.BIGINT;
            case FLOAT -> Types.REAL;
            case DOUBLE -> Types.DOUBLE;
            case DECIMAL -> Types.NUMERIC;
            case LOCAL_DATE -> Types.DATE;
            case UUID -> Types.OTHER;
            case BYTES -> Types.BINARY;
            default -> Types.VARCHAR;
        };
    }

    private static String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new UnstorableValueException("its text contains the character NUL, which PostgreSQL cannot hold");
        }
        return Characters.whole(value);
    }

    /** {@code numeric} knows no scale below zero: 1E+2 comes back as 100. */
    private static BigDecimal decimal(BigDecimal value) {
        if (storable(value) != Storable.YES) {
            throw new UnstorableValueException("it has more digits than PostgreSQL's numeric can hold");
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static LocalDate date(LocalDate value) {
        if (IsoTime.within(value, -4712, 5874897) != Storable.YES) {
            throw new UnstorableValueException(value + " lies outside the dates that PostgreSQL can hold");
        }
        return value;
    }

    @Override
    public @Nullable Object read(ResultSet row, int index, Shape.Kind kind) throws SQLException {
        Object value = switch (kind) {
            case BOOLEAN -> row.getBoolean(index);
            case INT -> row.getInt(index);
            case LONG -> row.getLong(index);
            case FLOAT -> row.getFloat(index);
            case DOUBLE -> row.getDouble(index);
            case DECIMAL -> row.getBigDecimal(index);
            case UUID -> row.getObject(index, UUID.class);
            case LOCAL_DATE -> row.getObject(index, LocalDate.class);
            case BYTES -> row.getBytes(index);
            case OBJECT, LIST, MAP -> throw new AssertionError("no column holds a whole " + kind);
            default -> row.getString(index);
        };
        return row.wasNull() || value == null ? null : Times.restored(kind, value);
    }
}
