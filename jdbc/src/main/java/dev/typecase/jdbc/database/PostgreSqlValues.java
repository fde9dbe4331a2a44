package dev.typecase.jdbc.database;

import dev.typecase.jdbc.database.Dialect.Storable;
import dev.typecase.mapping.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** What columns of PostgreSQL hold, and how values come into them and out again. */
final class PostgreSqlValues {

    /** How many digits {@code numeric} holds before the point. */
    private static final int WHOLE_DIGITS = 131072;

    /** How many it holds behind the point. */
    private static final int FRACTION_DIGITS = 16383;

    private PostgreSqlValues() {}

    /** The values of an array. */
    static @Nullable Object[] elements(Shape.Kind kind, List<?> values) {
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

    /** How a value compares with those that columns hold. */
    static Storable storable(Shape.Kind kind, Object value) {
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

    /** The least value that a column can hold and that is greater than one between those. */
    static Object next(Object value) {
        return value instanceof BigDecimal decimal
                ? decimal.setScale(FRACTION_DIGITS, RoundingMode.CEILING)
                : Characters.next((String) value, firstUnstorable((String) value));
    }

    private static int firstUnstorable(String text) {
        int nul = text.indexOf('\0');
        int half = Characters.firstHalf(text);
        return nul < 0 ? half : half < 0 ? nul : Math.min(nul, half);
    }

    static void bind(PreparedStatement statement, int index, Shape.Kind kind, @Nullable Object value)
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

    static @Nullable Object read(ResultSet row, int index, Shape.Kind kind) throws SQLException {
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
