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

/** What can be asked of the {@code @ValueObject} {@link ReadingValue} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingValueFields {

    private static final Access ACCESS = new Access();

    /** {@link ReadingValue#booleanValue()}. */
    public static final OrderedField<ReadingValue, Boolean> BOOLEAN_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link ReadingValue#booleanBox()}. */
    public static final OrderedField<ReadingValue, Boolean> BOOLEAN_BOX = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link ReadingValue#byteValue()}. */
    public static final OrderedField<ReadingValue, Byte> BYTE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link ReadingValue#byteBox()}. */
    public static final OrderedField<ReadingValue, Byte> BYTE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link ReadingValue#shortValue()}. */
    public static final OrderedField<ReadingValue, Short> SHORT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 4));

    /** {@link ReadingValue#shortBox()}. */
    public static final OrderedField<ReadingValue, Short> SHORT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 5));

    /** {@link ReadingValue#intValue()}. */
    public static final OrderedField<ReadingValue, Integer> INT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link ReadingValue#integerBox()}. */
    public static final OrderedField<ReadingValue, Integer> INTEGER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link ReadingValue#longValue()}. */
    public static final OrderedField<ReadingValue, Long> LONG_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 8));

    /** {@link ReadingValue#longBox()}. */
    public static final OrderedField<ReadingValue, Long> LONG_BOX = new OrderedField<>(FieldPath.of(ACCESS, 9));

    /** {@link ReadingValue#floatValue()}. */
    public static final OrderedField<ReadingValue, Float> FLOAT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link ReadingValue#floatBox()}. */
    public static final OrderedField<ReadingValue, Float> FLOAT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 11));

    /** {@link ReadingValue#doubleValue()}. */
    public static final OrderedField<ReadingValue, Double> DOUBLE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 12));

    /** {@link ReadingValue#doubleBox()}. */
    public static final OrderedField<ReadingValue, Double> DOUBLE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 13));

    /** {@link ReadingValue#charValue()}. */
    public static final OrderedField<ReadingValue, Character> CHAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 14));

    /** {@link ReadingValue#characterBox()}. */
    public static final OrderedField<ReadingValue, Character> CHARACTER_BOX =
            new OrderedField<>(FieldPath.of(ACCESS, 15));

    /** {@link ReadingValue#stringValue()}. */
    public static final TextField<ReadingValue> STRING_VALUE = new TextField<>(FieldPath.of(ACCESS, 16));

    /** {@link ReadingValue#bigDecimalValue()}. */
    public static final OrderedField<ReadingValue, BigDecimal> BIG_DECIMAL_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 17));

    /** {@link ReadingValue#bigIntegerValue()}. */
    public static final OrderedField<ReadingValue, BigInteger> BIG_INTEGER_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 18));

    /** {@link ReadingValue#uuidValue()}. */
    public static final OrderedField<ReadingValue, UUID> UUID_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 19));

    /** {@link ReadingValue#uriValue()}. */
    public static final Field<ReadingValue, URI> URI_VALUE = new Field<>(FieldPath.of(ACCESS, 20));

    /** {@link ReadingValue#currencyValue()}. */
    public static final Field<ReadingValue, Currency> CURRENCY_VALUE = new Field<>(FieldPath.of(ACCESS, 21));

    /** {@link ReadingValue#instantValue()}. */
    public static final OrderedField<ReadingValue, Instant> INSTANT_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 22));

    /** {@link ReadingValue#localDateValue()}. */
    public static final OrderedField<ReadingValue, LocalDate> LOCAL_DATE_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 23));

    /** {@link ReadingValue#localTimeValue()}. */
    public static final OrderedField<ReadingValue, LocalTime> LOCAL_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 24));

    /** {@link ReadingValue#localDateTimeValue()}. */
    public static final OrderedField<ReadingValue, LocalDateTime> LOCAL_DATE_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 25));

    /** {@link ReadingValue#offsetDateTimeValue()}. */
    public static final Field<ReadingValue, OffsetDateTime> OFFSET_DATE_TIME_VALUE =
            new Field<>(FieldPath.of(ACCESS, 26));

    /** {@link ReadingValue#offsetTimeValue()}. */
    public static final Field<ReadingValue, OffsetTime> OFFSET_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 27));

    /** {@link ReadingValue#zonedDateTimeValue()}. */
    public static final Field<ReadingValue, ZonedDateTime> ZONED_DATE_TIME_VALUE =
            new Field<>(FieldPath.of(ACCESS, 28));

    /** {@link ReadingValue#yearValue()}. */
    public static final OrderedField<ReadingValue, Year> YEAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 29));

    /** {@link ReadingValue#yearMonthValue()}. */
    public static final Field<ReadingValue, YearMonth> YEAR_MONTH_VALUE = new Field<>(FieldPath.of(ACCESS, 30));

    /** {@link ReadingValue#monthDayValue()}. */
    public static final Field<ReadingValue, MonthDay> MONTH_DAY_VALUE = new Field<>(FieldPath.of(ACCESS, 31));

    /** {@link ReadingValue#durationValue()}. */
    public static final Field<ReadingValue, Duration> DURATION_VALUE = new Field<>(FieldPath.of(ACCESS, 32));

    /** {@link ReadingValue#periodValue()}. */
    public static final Field<ReadingValue, Period> PERIOD_VALUE = new Field<>(FieldPath.of(ACCESS, 33));

    /** {@link ReadingValue#zoneIdValue()}. */
    public static final Field<ReadingValue, ZoneId> ZONE_ID_VALUE = new Field<>(FieldPath.of(ACCESS, 34));

    /** {@link ReadingValue#zoneOffsetValue()}. */
    public static final Field<ReadingValue, ZoneOffset> ZONE_OFFSET_VALUE = new Field<>(FieldPath.of(ACCESS, 35));

    private ReadingValueFields() {}

    /**
     * {@link ReadingValue} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link ReadingValue#booleanValue()}. */
        public OrderedField<T, Boolean> booleanValue() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link ReadingValue#booleanBox()}. */
        public OrderedField<T, Boolean> booleanBox() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }

        /** {@link ReadingValue#byteValue()}. */
        public OrderedField<T, Byte> byteValue() {
            return new OrderedField<>(path().then(ACCESS, 2));
        }

        /** {@link ReadingValue#byteBox()}. */
        public OrderedField<T, Byte> byteBox() {
            return new OrderedField<>(path().then(ACCESS, 3));
        }

        /** {@link ReadingValue#shortValue()}. */
        public OrderedField<T, Short> shortValue() {
            return new OrderedField<>(path().then(ACCESS, 4));
        }

        /** {@link ReadingValue#shortBox()}. */
        public OrderedField<T, Short> shortBox() {
            return new OrderedField<>(path().then(ACCESS, 5));
        }

        /** {@link ReadingValue#intValue()}. */
        public OrderedField<T, Integer> intValue() {
            return new OrderedField<>(path().then(ACCESS, 6));
        }

        /** {@link ReadingValue#integerBox()}. */
        public OrderedField<T, Integer> integerBox() {
            return new OrderedField<>(path().then(ACCESS, 7));
        }

        /** {@link ReadingValue#longValue()}. */
        public OrderedField<T, Long> longValue() {
            return new OrderedField<>(path().then(ACCESS, 8));
        }

        /** {@link ReadingValue#longBox()}. */
        public OrderedField<T, Long> longBox() {
            return new OrderedField<>(path().then(ACCESS, 9));
        }

        /** {@link ReadingValue#floatValue()}. */
        public OrderedField<T, Float> floatValue() {
            return new OrderedField<>(path().then(ACCESS, 10));
        }

        /** {@link ReadingValue#floatBox()}. */
        public OrderedField<T, Float> floatBox() {
            return new OrderedField<>(path().then(ACCESS, 11));
        }

        /** {@link ReadingValue#doubleValue()}. */
        public OrderedField<T, Double> doubleValue() {
            return new OrderedField<>(path().then(ACCESS, 12));
        }

        /** {@link ReadingValue#doubleBox()}. */
        public OrderedField<T, Double> doubleBox() {
            return new OrderedField<>(path().then(ACCESS, 13));
        }

        /** {@link ReadingValue#charValue()}. */
        public OrderedField<T, Character> charValue() {
            return new OrderedField<>(path().then(ACCESS, 14));
        }

        /** {@link ReadingValue#characterBox()}. */
        public OrderedField<T, Character> characterBox() {
            return new OrderedField<>(path().then(ACCESS, 15));
        }

        /** {@link ReadingValue#stringValue()}. */
        public TextField<T> stringValue() {
            return new TextField<>(path().then(ACCESS, 16));
        }

        /** {@link ReadingValue#bigDecimalValue()}. */
        public OrderedField<T, BigDecimal> bigDecimalValue() {
            return new OrderedField<>(path().then(ACCESS, 17));
        }

        /** {@link ReadingValue#bigIntegerValue()}. */
        public OrderedField<T, BigInteger> bigIntegerValue() {
            return new OrderedField<>(path().then(ACCESS, 18));
        }

        /** {@link ReadingValue#uuidValue()}. */
        public OrderedField<T, UUID> uuidValue() {
            return new OrderedField<>(path().then(ACCESS, 19));
        }

        /** {@link ReadingValue#uriValue()}. */
        public Field<T, URI> uriValue() {
            return new Field<>(path().then(ACCESS, 20));
        }

        /** {@link ReadingValue#currencyValue()}. */
        public Field<T, Currency> currencyValue() {
            return new Field<>(path().then(ACCESS, 21));
        }

        /** {@link ReadingValue#instantValue()}. */
        public OrderedField<T, Instant> instantValue() {
            return new OrderedField<>(path().then(ACCESS, 22));
        }

        /** {@link ReadingValue#localDateValue()}. */
        public OrderedField<T, LocalDate> localDateValue() {
            return new OrderedField<>(path().then(ACCESS, 23));
        }

        /** {@link ReadingValue#localTimeValue()}. */
        public OrderedField<T, LocalTime> localTimeValue() {
            return new OrderedField<>(path().then(ACCESS, 24));
        }

        /** {@link ReadingValue#localDateTimeValue()}. */
        public OrderedField<T, LocalDateTime> localDateTimeValue() {
            return new OrderedField<>(path().then(ACCESS, 25));
        }

        /** {@link ReadingValue#offsetDateTimeValue()}. */
        public Field<T, OffsetDateTime> offsetDateTimeValue() {
            return new Field<>(path().then(ACCESS, 26));
        }

        /** {@link ReadingValue#offsetTimeValue()}. */
        public Field<T, OffsetTime> offsetTimeValue() {
            return new Field<>(path().then(ACCESS, 27));
        }

        /** {@link ReadingValue#zonedDateTimeValue()}. */
        public Field<T, ZonedDateTime> zonedDateTimeValue() {
            return new Field<>(path().then(ACCESS, 28));
        }

        /** {@link ReadingValue#yearValue()}. */
        public OrderedField<T, Year> yearValue() {
            return new OrderedField<>(path().then(ACCESS, 29));
        }

        /** {@link ReadingValue#yearMonthValue()}. */
        public Field<T, YearMonth> yearMonthValue() {
            return new Field<>(path().then(ACCESS, 30));
        }

        /** {@link ReadingValue#monthDayValue()}. */
        public Field<T, MonthDay> monthDayValue() {
            return new Field<>(path().then(ACCESS, 31));
        }

        /** {@link ReadingValue#durationValue()}. */
        public Field<T, Duration> durationValue() {
            return new Field<>(path().then(ACCESS, 32));
        }

        /** {@link ReadingValue#periodValue()}. */
        public Field<T, Period> periodValue() {
            return new Field<>(path().then(ACCESS, 33));
        }

        /** {@link ReadingValue#zoneIdValue()}. */
        public Field<T, ZoneId> zoneIdValue() {
            return new Field<>(path().then(ACCESS, 34));
        }

        /** {@link ReadingValue#zoneOffsetValue()}. */
        public Field<T, ZoneOffset> zoneOffsetValue() {
            return new Field<>(path().then(ACCESS, 35));
        }
    }

    private static final class Access extends FieldAccess<ReadingValue> {

        @Override
        protected Shape shape() {
            return ReadingValueMapping.SHAPE;
        }

        @Override
        protected Object value(ReadingValue readingValue, int field) {
            return switch (field) {
                case 0 -> readingValue.booleanValue();
                case 1 -> readingValue.booleanBox();
                case 2 -> readingValue.byteValue();
                case 3 -> readingValue.byteBox();
                case 4 -> readingValue.shortValue();
                case 5 -> readingValue.shortBox();
                case 6 -> readingValue.intValue();
                case 7 -> readingValue.integerBox();
                case 8 -> readingValue.longValue();
                case 9 -> readingValue.longBox();
                case 10 -> readingValue.floatValue();
                case 11 -> readingValue.floatBox();
                case 12 -> readingValue.doubleValue();
                case 13 -> readingValue.doubleBox();
                case 14 -> readingValue.charValue();
                case 15 -> readingValue.characterBox();
                case 16 -> readingValue.stringValue();
                case 17 -> readingValue.bigDecimalValue();
                case 18 -> readingValue.bigIntegerValue();
                case 19 -> readingValue.uuidValue();
                case 20 -> readingValue.uriValue();
                case 21 -> readingValue.currencyValue();
                case 22 -> readingValue.instantValue();
                case 23 -> readingValue.localDateValue();
                case 24 -> readingValue.localTimeValue();
                case 25 -> readingValue.localDateTimeValue();
                case 26 -> readingValue.offsetDateTimeValue();
                case 27 -> readingValue.offsetTimeValue();
                case 28 -> readingValue.zonedDateTimeValue();
                case 29 -> readingValue.yearValue();
                case 30 -> readingValue.yearMonthValue();
                case 31 -> readingValue.monthDayValue();
                case 32 -> readingValue.durationValue();
                case 33 -> readingValue.periodValue();
                case 34 -> readingValue.zoneIdValue();
                case 35 -> readingValue.zoneOffsetValue();
                default -> throw new IllegalStateException("ReadingValue has no field " + field);
            };
        }
    }
}
