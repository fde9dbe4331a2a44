package dev.typecase.processor.tables;

import dev.typecase.processor.model.ScalarType;

/** What a column holds: the constants of {@code Shape.Kind} that need one column, with their types in the databases. */
public enum ColumnKind {
    BOOLEAN("boolean", "integer"),
    INT("integer", "integer"),
    LONG("bigint", "integer"),
    FLOAT("real", "real"),
    DOUBLE("double precision", "real"),
    DECIMAL("numeric", "text collate decimal"),
    STRING("text collate \"C\"", "text"),
    ENUM("text collate \"C\"", "text"),
    UUID("uuid", "text"),
    BYTES("bytea", "blob"),
    INSTANT("text collate \"C\"", "text"),
    LOCAL_DATE("date", "text"),
    LOCAL_TIME("text collate \"C\"", "text"),
    LOCAL_DATE_TIME("text collate \"C\"", "text"),
    TEXT("text collate \"C\"", "text");

    private final String postgresql;
    private final String sqlite;

    ColumnKind(String postgresql, String sqlite) {
        this.postgresql = postgresql;
        this.sqlite = sqlite;
    }

    /** How values of a type are kept. */
    public static ColumnKind of(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> BOOLEAN;
            case BYTE, SHORT, INT, YEAR -> INT;
            case LONG -> LONG;
            case FLOAT -> FLOAT;
            case DOUBLE -> DOUBLE;
            case CHAR, STRING -> STRING;
            case BIG_DECIMAL, BIG_INTEGER -> DECIMAL;
            case UUID -> UUID;
            case BYTES -> BYTES;
            case INSTANT -> INSTANT;
            case LOCAL_DATE -> LOCAL_DATE;
            case LOCAL_TIME -> LOCAL_TIME;
            case LOCAL_DATE_TIME -> LOCAL_DATE_TIME;
            case URI,
                    CURRENCY,
                    OFFSET_DATE_TIME,
                    OFFSET_TIME,
                    ZONED_DATE_TIME,
                    YEAR_MONTH,
                    MONTH_DAY,
                    DURATION,
                    PERIOD,
                    ZONE_ID,
                    ZONE_OFFSET -> TEXT;
        };
    }

    /** The type of a column. */
    public String in(Database database) {
        return database == Database.POSTGRESQL ? postgresql : sqlite;
    }
}
