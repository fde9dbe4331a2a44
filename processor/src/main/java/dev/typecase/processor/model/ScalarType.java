package dev.typecase.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The types of one value that Typecase stores without being told how. Boxes share the constant of their primitive. */
public enum ScalarType {
    BOOLEAN("boolean", "java.lang.Boolean", Family.BOOLEAN),
    BYTE("byte", "java.lang.Byte", Family.INTEGER),
    SHORT("short", "java.lang.Short", Family.INTEGER),
    INT("int", "java.lang.Integer", Family.INTEGER),
    LONG("long", "java.lang.Long", Family.INTEGER),
    FLOAT("float", "java.lang.Float", Family.FLOATING),
    DOUBLE("double", "java.lang.Double", Family.FLOATING),
    CHAR("char", "java.lang.Character", Family.CHARACTER),
    STRING("java.lang.String", "java.lang.String", Family.TEXT),
    BIG_DECIMAL("java.math.BigDecimal", "java.math.BigDecimal", Family.DECIMAL),
    BIG_INTEGER("java.math.BigInteger", "java.math.BigInteger", Family.DECIMAL),
    UUID("java.util.UUID", "java.util.UUID", Family.OTHER),
    URI("java.net.URI", "java.net.URI", Family.OTHER),
    CURRENCY("java.util.Currency", "java.util.Currency", Family.OTHER),
    BYTES("byte[]", "byte[]", Family.BYTES),
    INSTANT("java.time.Instant", "java.time.Instant", Family.MOMENT),
    LOCAL_DATE("java.time.LocalDate", "java.time.LocalDate", Family.MOMENT),
    LOCAL_TIME("java.time.LocalTime", "java.time.LocalTime", Family.MOMENT),
    LOCAL_DATE_TIME("java.time.LocalDateTime", "java.time.LocalDateTime", Family.MOMENT),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", "java.time.OffsetDateTime", Family.MOMENT),
    OFFSET_TIME("java.time.OffsetTime", "java.time.OffsetTime", Family.MOMENT),
    ZONED_DATE_TIME("java.time.ZonedDateTime", "java.time.ZonedDateTime", Family.MOMENT),
    YEAR("java.time.Year", "java.time.Year", Family.MOMENT),
    YEAR_MONTH("java.time.YearMonth", "java.time.YearMonth", Family.MOMENT),
    MONTH_DAY("java.time.MonthDay", "java.time.MonthDay", Family.MOMENT),
    DURATION("java.time.Duration", "java.time.Duration", Family.OTHER),
    PERIOD("java.time.Period", "java.time.Period", Family.OTHER),
    ZONE_ID("java.time.ZoneId", "java.time.ZoneId", Family.OTHER),
    ZONE_OFFSET("java.time.ZoneOffset", "java.time.ZoneOffset", Family.OTHER);

    /** What kind of value it is; a constraint applies to some families only. */
    public enum Family {
        BOOLEAN,
        INTEGER,
        FLOATING,
        DECIMAL,
        CHARACTER,
        TEXT,
        MOMENT,
        BYTES,
        OTHER
    }

    private final String primitive;
    private final String reference;
    private final Family family;

    ScalarType(String primitive, String reference, Family family) {
        this.primitive = primitive;
        this.reference = reference;
        this.family = family;
    }

    /** The constant for a type as Java writes it, primitive or not. */
    public static Optional<ScalarType> of(String javaType) {
        return Arrays.stream(values())
                .filter(scalar -> scalar.primitive.equals(javaType) || scalar.reference.equals(javaType))
                .findFirst();
    }

    /** The type as Java writes it; the primitive where there is one. */
    public String primitiveName() {
        return primitive;
    }

    /** The type as Java writes it where only an object will do: {@code java.lang.Integer} for {@code int}. */
    public String referenceName() {
        return reference;
    }

    /** What kind of value it is. */
    public Family family() {
        return family;
    }

    /** Whether Java has a primitive for it. */
    public boolean hasPrimitive() {
        return !primitive.equals(reference);
    }
}
