package shop;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.Field;
import dev.typecase.query.OrderedField;
import dev.typecase.query.PlainField;
import dev.typecase.query.TextField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** What can be asked of the {@code @Entity} {@link ReadingPart} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingPartFields {

    private static final Access ACCESS = new Access();

    /** {@link ReadingPart#number}. */
    public static final OrderedField<ReadingPart, Long> NUMBER = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link ReadingPart#booleanValue}. */
    public static final OrderedField<ReadingPart, Boolean> BOOLEAN_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link ReadingPart#booleanBox}. */
    public static final OrderedField<ReadingPart, Boolean> BOOLEAN_BOX = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link ReadingPart#byteValue}. */
    public static final OrderedField<ReadingPart, Byte> BYTE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link ReadingPart#byteBox}. */
    public static final OrderedField<ReadingPart, Byte> BYTE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 4));

    /** {@link ReadingPart#shortValue}. */
    public static final OrderedField<ReadingPart, Short> SHORT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 5));

    /** {@link ReadingPart#shortBox}. */
    public static final OrderedField<ReadingPart, Short> SHORT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link ReadingPart#intValue}. */
    public static final OrderedField<ReadingPart, Integer> INT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link ReadingPart#integerBox}. */
    public static final OrderedField<ReadingPart, Integer> INTEGER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 8));

    /** {@link ReadingPart#longValue}. */
    public static final OrderedField<ReadingPart, Long> LONG_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 9));

    /** {@link ReadingPart#longBox}. */
    public static final OrderedField<ReadingPart, Long> LONG_BOX = new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link ReadingPart#floatValue}. */
    public static final OrderedField<ReadingPart, Float> FLOAT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 11));

    /** {@link ReadingPart#floatBox}. */
    public static final OrderedField<ReadingPart, Float> FLOAT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 12));

    /** {@link ReadingPart#doubleValue}. */
    public static final OrderedField<ReadingPart, Double> DOUBLE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 13));

    /** {@link ReadingPart#doubleBox}. */
    public static final OrderedField<ReadingPart, Double> DOUBLE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 14));

    /** {@link ReadingPart#charValue}. */
    public static final OrderedField<ReadingPart, Character> CHAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 15));

    /** {@link ReadingPart#characterBox}. */
    public static final OrderedField<ReadingPart, Character> CHARACTER_BOX =
            new OrderedField<>(FieldPath.of(ACCESS, 16));

    /** {@link ReadingPart#stringValue}. */
    public static final TextField<ReadingPart> STRING_VALUE = new TextField<>(FieldPath.of(ACCESS, 17));

    /** {@link ReadingPart#bigDecimalValue}. */
    public static final OrderedField<ReadingPart, BigDecimal> BIG_DECIMAL_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 18));

    /** {@link ReadingPart#bigIntegerValue}. */
    public static final OrderedField<ReadingPart, BigInteger> BIG_INTEGER_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 19));

    /** {@link ReadingPart#uuidValue}. */
    public static final OrderedField<ReadingPart, UUID> UUID_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 20));

    /** {@link ReadingPart#uriValue}. */
    public static final Field<ReadingPart, URI> URI_VALUE = new Field<>(FieldPath.of(ACCESS, 21));

    /** {@link ReadingPart#currencyValue}. */
    public static final Field<ReadingPart, Currency> CURRENCY_VALUE = new Field<>(FieldPath.of(ACCESS, 22));

    /** {@link ReadingPart#instantValue}. */
    public static final OrderedField<ReadingPart, Instant> INSTANT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 23));

    /** {@link ReadingPart#localDateValue}. */
    public static final OrderedField<ReadingPart, LocalDate> LOCAL_DATE_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 24));

    /** {@link ReadingPart#localTimeValue}. */
    public static final OrderedField<ReadingPart, LocalTime> LOCAL_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 25));

    /** {@link ReadingPart#localDateTimeValue}. */
    public static final OrderedField<ReadingPart, LocalDateTime> LOCAL_DATE_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 26));

    /** {@link ReadingPart#offsetDateTimeValue}. */
    public static final Field<ReadingPart, OffsetDateTime> OFFSET_DATE_TIME_VALUE =
            new Field<>(FieldPath.of(ACCESS, 27));

    /** {@link ReadingPart#offsetTimeValue}. */
    public static final Field<ReadingPart, OffsetTime> OFFSET_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 28));

    /** {@link ReadingPart#zonedDateTimeValue}. */
    public static final Field<ReadingPart, ZonedDateTime> ZONED_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 29));

    /** {@link ReadingPart#yearValue}. */
    public static final OrderedField<ReadingPart, Year> YEAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 30));

    /** {@link ReadingPart#yearMonthValue}. */
    public static final Field<ReadingPart, YearMonth> YEAR_MONTH_VALUE = new Field<>(FieldPath.of(ACCESS, 31));

    /** {@link ReadingPart#monthDayValue}. */
    public static final Field<ReadingPart, MonthDay> MONTH_DAY_VALUE = new Field<>(FieldPath.of(ACCESS, 32));

    /** {@link ReadingPart#durationValue}. */
    public static final Field<ReadingPart, Duration> DURATION_VALUE = new Field<>(FieldPath.of(ACCESS, 33));

    /** {@link ReadingPart#periodValue}. */
    public static final Field<ReadingPart, Period> PERIOD_VALUE = new Field<>(FieldPath.of(ACCESS, 34));

    /** {@link ReadingPart#zoneIdValue}. */
    public static final Field<ReadingPart, ZoneId> ZONE_ID_VALUE = new Field<>(FieldPath.of(ACCESS, 35));

    /** {@link ReadingPart#zoneOffsetValue}. */
    public static final Field<ReadingPart, ZoneOffset> ZONE_OFFSET_VALUE = new Field<>(FieldPath.of(ACCESS, 36));

    /** {@link ReadingPart#bytesValue}. */
    public static final PlainField<ReadingPart> BYTES_VALUE = new PlainField<>(FieldPath.of(ACCESS, 37));

    private ReadingPartFields() {}

    /**
     * {@link ReadingPart} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link ReadingPart#number}. */
        public OrderedField<T, Long> number() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link ReadingPart#booleanValue}. */
        public OrderedField<T, Boolean> booleanValue() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }

        /** {@link ReadingPart#booleanBox}. */
        public OrderedField<T, Boolean> booleanBox() {
            return new OrderedField<>(path().then(ACCESS, 2));
        }

        /** {@link ReadingPart#byteValue}. */
        public OrderedField<T, Byte> byteValue() {
            return new OrderedField<>(path().then(ACCESS, 3));
        }

        /** {@link ReadingPart#byteBox}. */
        public OrderedField<T, Byte> byteBox() {
            return new OrderedField<>(path().then(ACCESS, 4));
        }

        /** {@link ReadingPart#shortValue}. */
        public OrderedField<T, Short> shortValue() {
            return new OrderedField<>(path().then(ACCESS, 5));
        }

        /** {@link ReadingPart#shortBox}. */
        public OrderedField<T, Short> shortBox() {
            return new OrderedField<>(path().then(ACCESS, 6));
        }

        /** {@link ReadingPart#intValue}. */
        public OrderedField<T, Integer> intValue() {
            return new OrderedField<>(path().then(ACCESS, 7));
        }

        /** {@link ReadingPart#integerBox}. */
        public OrderedField<T, Integer> integerBox() {
            return new OrderedField<>(path().then(ACCESS, 8));
        }

        /** {@link ReadingPart#longValue}. */
        public OrderedField<T, Long> longValue() {
            return new OrderedField<>(path().then(ACCESS, 9));
        }

        /** {@link ReadingPart#longBox}. */
        public OrderedField<T, Long> longBox() {
            return new OrderedField<>(path().then(ACCESS, 10));
        }

        /** {@link ReadingPart#floatValue}. */
        public OrderedField<T, Float> floatValue() {
            return new OrderedField<>(path().then(ACCESS, 11));
        }

        /** {@link ReadingPart#floatBox}. */
        public OrderedField<T, Float> floatBox() {
            return new OrderedField<>(path().then(ACCESS, 12));
        }

        /** {@link ReadingPart#doubleValue}. */
        public OrderedField<T, Double> doubleValue() {
            return new OrderedField<>(path().then(ACCESS, 13));
        }

        /** {@link ReadingPart#doubleBox}. */
        public OrderedField<T, Double> doubleBox() {
            return new OrderedField<>(path().then(ACCESS, 14));
        }

        /** {@link ReadingPart#charValue}. */
        public OrderedField<T, Character> charValue() {
            return new OrderedField<>(path().then(ACCESS, 15));
        }

        /** {@link ReadingPart#characterBox}. */
        public OrderedField<T, Character> characterBox() {
            return new OrderedField<>(path().then(ACCESS, 16));
        }

        /** {@link ReadingPart#stringValue}. */
        public TextField<T> stringValue() {
            return new TextField<>(path().then(ACCESS, 17));
        }

        /** {@link ReadingPart#bigDecimalValue}. */
        public OrderedField<T, BigDecimal> bigDecimalValue() {
            return new OrderedField<>(path().then(ACCESS, 18));
        }

        /** {@link ReadingPart#bigIntegerValue}. */
        public OrderedField<T, BigInteger> bigIntegerValue() {
            return new OrderedField<>(path().then(ACCESS, 19));
        }

        /** {@link ReadingPart#uuidValue}. */
        public OrderedField<T, UUID> uuidValue() {
            return new OrderedField<>(path().then(ACCESS, 20));
        }

        /** {@link ReadingPart#uriValue}. */
        public Field<T, URI> uriValue() {
            return new Field<>(path().then(ACCESS, 21));
        }

        /** {@link ReadingPart#currencyValue}. */
        public Field<T, Currency> currencyValue() {
            return new Field<>(path().then(ACCESS, 22));
        }

        /** {@link ReadingPart#instantValue}. */
        public OrderedField<T, Instant> instantValue() {
            return new OrderedField<>(path().then(ACCESS, 23));
        }

        /** {@link ReadingPart#localDateValue}. */
        public OrderedField<T, LocalDate> localDateValue() {
            return new OrderedField<>(path().then(ACCESS, 24));
        }

        /** {@link ReadingPart#localTimeValue}. */
        public OrderedField<T, LocalTime> localTimeValue() {
            return new OrderedField<>(path().then(ACCESS, 25));
        }

        /** {@link ReadingPart#localDateTimeValue}. */
        public OrderedField<T, LocalDateTime> localDateTimeValue() {
            return new OrderedField<>(path().then(ACCESS, 26));
        }

        /** {@link ReadingPart#offsetDateTimeValue}. */
        public Field<T, OffsetDateTime> offsetDateTimeValue() {
            return new Field<>(path().then(ACCESS, 27));
        }

        /** {@link ReadingPart#offsetTimeValue}. */
        public Field<T, OffsetTime> offsetTimeValue() {
            return new Field<>(path().then(ACCESS, 28));
        }

        /** {@link ReadingPart#zonedDateTimeValue}. */
        public Field<T, ZonedDateTime> zonedDateTimeValue() {
            return new Field<>(path().then(ACCESS, 29));
        }

        /** {@link ReadingPart#yearValue}. */
        public OrderedField<T, Year> yearValue() {
            return new OrderedField<>(path().then(ACCESS, 30));
        }

        /** {@link ReadingPart#yearMonthValue}. */
        public Field<T, YearMonth> yearMonthValue() {
            return new Field<>(path().then(ACCESS, 31));
        }

        /** {@link ReadingPart#monthDayValue}. */
        public Field<T, MonthDay> monthDayValue() {
            return new Field<>(path().then(ACCESS, 32));
        }

        /** {@link ReadingPart#durationValue}. */
        public Field<T, Duration> durationValue() {
            return new Field<>(path().then(ACCESS, 33));
        }

        /** {@link ReadingPart#periodValue}. */
        public Field<T, Period> periodValue() {
            return new Field<>(path().then(ACCESS, 34));
        }

        /** {@link ReadingPart#zoneIdValue}. */
        public Field<T, ZoneId> zoneIdValue() {
            return new Field<>(path().then(ACCESS, 35));
        }

        /** {@link ReadingPart#zoneOffsetValue}. */
        public Field<T, ZoneOffset> zoneOffsetValue() {
            return new Field<>(path().then(ACCESS, 36));
        }

        /** {@link ReadingPart#bytesValue}. */
        public PlainField<T> bytesValue() {
            return new PlainField<>(path().then(ACCESS, 37));
        }
    }

    private static final class Access extends FieldAccess<ReadingPart> {

        @Override
        protected Shape shape() {
            return ReadingPartMapping.SHAPE;
        }

        @Override
        protected Object value(ReadingPart readingPart, int field) {
            return switch (field) {
                case 0 -> readingPart.number;
                case 1 -> readingPart.booleanValue;
                case 2 -> readingPart.booleanBox;
                case 3 -> readingPart.byteValue;
                case 4 -> readingPart.byteBox;
                case 5 -> readingPart.shortValue;
                case 6 -> readingPart.shortBox;
                case 7 -> readingPart.intValue;
                case 8 -> readingPart.integerBox;
                case 9 -> readingPart.longValue;
                case 10 -> readingPart.longBox;
                case 11 -> readingPart.floatValue;
                case 12 -> readingPart.floatBox;
                case 13 -> readingPart.doubleValue;
                case 14 -> readingPart.doubleBox;
                case 15 -> readingPart.charValue;
                case 16 -> readingPart.characterBox;
                case 17 -> readingPart.stringValue;
                case 18 -> readingPart.bigDecimalValue;
                case 19 -> readingPart.bigIntegerValue;
                case 20 -> readingPart.uuidValue;
                case 21 -> readingPart.uriValue;
                case 22 -> readingPart.currencyValue;
                case 23 -> readingPart.instantValue;
                case 24 -> readingPart.localDateValue;
                case 25 -> readingPart.localTimeValue;
                case 26 -> readingPart.localDateTimeValue;
                case 27 -> readingPart.offsetDateTimeValue;
                case 28 -> readingPart.offsetTimeValue;
                case 29 -> readingPart.zonedDateTimeValue;
                case 30 -> readingPart.yearValue;
                case 31 -> readingPart.yearMonthValue;
                case 32 -> readingPart.monthDayValue;
                case 33 -> readingPart.durationValue;
                case 34 -> readingPart.periodValue;
                case 35 -> readingPart.zoneIdValue;
                case 36 -> readingPart.zoneOffsetValue;
                case 37 -> readingPart.bytesValue;
                default -> throw new IllegalStateException("ReadingPart has no field " + field);
            };
        }
    }
}
