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

/** What can be asked of the {@code @ValueObject} {@link Remark} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RemarkFields {

    private static final Access ACCESS = new Access();

    /** {@link Remark#booleanBox()}. */
    public static final OrderedField<Remark, Boolean> BOOLEAN_BOX = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Remark#byteBox()}. */
    public static final OrderedField<Remark, Byte> BYTE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Remark#shortBox()}. */
    public static final OrderedField<Remark, Short> SHORT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link Remark#integerBox()}. */
    public static final OrderedField<Remark, Integer> INTEGER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link Remark#longBox()}. */
    public static final OrderedField<Remark, Long> LONG_BOX = new OrderedField<>(FieldPath.of(ACCESS, 4));

    /** {@link Remark#floatBox()}. */
    public static final OrderedField<Remark, Float> FLOAT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 5));

    /** {@link Remark#doubleBox()}. */
    public static final OrderedField<Remark, Double> DOUBLE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link Remark#characterBox()}. */
    public static final OrderedField<Remark, Character> CHARACTER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link Remark#stringValue()}. */
    public static final TextField<Remark> STRING_VALUE = new TextField<>(FieldPath.of(ACCESS, 8));

    /** {@link Remark#bigDecimalValue()}. */
    public static final OrderedField<Remark, BigDecimal> BIG_DECIMAL_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 9));

    /** {@link Remark#bigIntegerValue()}. */
    public static final OrderedField<Remark, BigInteger> BIG_INTEGER_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link Remark#uuidValue()}. */
    public static final OrderedField<Remark, UUID> UUID_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 11));

    /** {@link Remark#uriValue()}. */
    public static final Field<Remark, URI> URI_VALUE = new Field<>(FieldPath.of(ACCESS, 12));

    /** {@link Remark#currencyValue()}. */
    public static final Field<Remark, Currency> CURRENCY_VALUE = new Field<>(FieldPath.of(ACCESS, 13));

    /** {@link Remark#instantValue()}. */
    public static final OrderedField<Remark, Instant> INSTANT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 14));

    /** {@link Remark#localDateValue()}. */
    public static final OrderedField<Remark, LocalDate> LOCAL_DATE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 15));

    /** {@link Remark#localTimeValue()}. */
    public static final OrderedField<Remark, LocalTime> LOCAL_TIME_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 16));

    /** {@link Remark#localDateTimeValue()}. */
    public static final OrderedField<Remark, LocalDateTime> LOCAL_DATE_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 17));

    /** {@link Remark#offsetDateTimeValue()}. */
    public static final Field<Remark, OffsetDateTime> OFFSET_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 18));

    /** {@link Remark#offsetTimeValue()}. */
    public static final Field<Remark, OffsetTime> OFFSET_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 19));

    /** {@link Remark#zonedDateTimeValue()}. */
    public static final Field<Remark, ZonedDateTime> ZONED_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 20));

    /** {@link Remark#yearValue()}. */
    public static final OrderedField<Remark, Year> YEAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 21));

    /** {@link Remark#yearMonthValue()}. */
    public static final Field<Remark, YearMonth> YEAR_MONTH_VALUE = new Field<>(FieldPath.of(ACCESS, 22));

    /** {@link Remark#monthDayValue()}. */
    public static final Field<Remark, MonthDay> MONTH_DAY_VALUE = new Field<>(FieldPath.of(ACCESS, 23));

    /** {@link Remark#durationValue()}. */
    public static final Field<Remark, Duration> DURATION_VALUE = new Field<>(FieldPath.of(ACCESS, 24));

    /** {@link Remark#periodValue()}. */
    public static final Field<Remark, Period> PERIOD_VALUE = new Field<>(FieldPath.of(ACCESS, 25));

    /** {@link Remark#zoneIdValue()}. */
    public static final Field<Remark, ZoneId> ZONE_ID_VALUE = new Field<>(FieldPath.of(ACCESS, 26));

    /** {@link Remark#zoneOffsetValue()}. */
    public static final Field<Remark, ZoneOffset> ZONE_OFFSET_VALUE = new Field<>(FieldPath.of(ACCESS, 27));

    /** {@link Remark#draft()}. */
    public static final OrderedField<Remark, DraftId> DRAFT = new OrderedField<>(FieldPath.of(ACCESS, 28));

    /** {@link Remark#stage()}. */
    public static final OrderedField<Remark, Stage> STAGE = new OrderedField<>(FieldPath.of(ACCESS, 29));

    private RemarkFields() {}

    /**
     * {@link Remark} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Remark#booleanBox()}. */
        public OrderedField<T, Boolean> booleanBox() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Remark#byteBox()}. */
        public OrderedField<T, Byte> byteBox() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }

        /** {@link Remark#shortBox()}. */
        public OrderedField<T, Short> shortBox() {
            return new OrderedField<>(path().then(ACCESS, 2));
        }

        /** {@link Remark#integerBox()}. */
        public OrderedField<T, Integer> integerBox() {
            return new OrderedField<>(path().then(ACCESS, 3));
        }

        /** {@link Remark#longBox()}. */
        public OrderedField<T, Long> longBox() {
            return new OrderedField<>(path().then(ACCESS, 4));
        }

        /** {@link Remark#floatBox()}. */
        public OrderedField<T, Float> floatBox() {
            return new OrderedField<>(path().then(ACCESS, 5));
        }

        /** {@link Remark#doubleBox()}. */
        public OrderedField<T, Double> doubleBox() {
            return new OrderedField<>(path().then(ACCESS, 6));
        }

        /** {@link Remark#characterBox()}. */
        public OrderedField<T, Character> characterBox() {
            return new OrderedField<>(path().then(ACCESS, 7));
        }

        /** {@link Remark#stringValue()}. */
        public TextField<T> stringValue() {
            return new TextField<>(path().then(ACCESS, 8));
        }

        /** {@link Remark#bigDecimalValue()}. */
        public OrderedField<T, BigDecimal> bigDecimalValue() {
            return new OrderedField<>(path().then(ACCESS, 9));
        }

        /** {@link Remark#bigIntegerValue()}. */
        public OrderedField<T, BigInteger> bigIntegerValue() {
            return new OrderedField<>(path().then(ACCESS, 10));
        }

        /** {@link Remark#uuidValue()}. */
        public OrderedField<T, UUID> uuidValue() {
            return new OrderedField<>(path().then(ACCESS, 11));
        }

        /** {@link Remark#uriValue()}. */
        public Field<T, URI> uriValue() {
            return new Field<>(path().then(ACCESS, 12));
        }

        /** {@link Remark#currencyValue()}. */
        public Field<T, Currency> currencyValue() {
            return new Field<>(path().then(ACCESS, 13));
        }

        /** {@link Remark#instantValue()}. */
        public OrderedField<T, Instant> instantValue() {
            return new OrderedField<>(path().then(ACCESS, 14));
        }

        /** {@link Remark#localDateValue()}. */
        public OrderedField<T, LocalDate> localDateValue() {
            return new OrderedField<>(path().then(ACCESS, 15));
        }

        /** {@link Remark#localTimeValue()}. */
        public OrderedField<T, LocalTime> localTimeValue() {
            return new OrderedField<>(path().then(ACCESS, 16));
        }

        /** {@link Remark#localDateTimeValue()}. */
        public OrderedField<T, LocalDateTime> localDateTimeValue() {
            return new OrderedField<>(path().then(ACCESS, 17));
        }

        /** {@link Remark#offsetDateTimeValue()}. */
        public Field<T, OffsetDateTime> offsetDateTimeValue() {
            return new Field<>(path().then(ACCESS, 18));
        }

        /** {@link Remark#offsetTimeValue()}. */
        public Field<T, OffsetTime> offsetTimeValue() {
            return new Field<>(path().then(ACCESS, 19));
        }

        /** {@link Remark#zonedDateTimeValue()}. */
        public Field<T, ZonedDateTime> zonedDateTimeValue() {
            return new Field<>(path().then(ACCESS, 20));
        }

        /** {@link Remark#yearValue()}. */
        public OrderedField<T, Year> yearValue() {
            return new OrderedField<>(path().then(ACCESS, 21));
        }

        /** {@link Remark#yearMonthValue()}. */
        public Field<T, YearMonth> yearMonthValue() {
            return new Field<>(path().then(ACCESS, 22));
        }

        /** {@link Remark#monthDayValue()}. */
        public Field<T, MonthDay> monthDayValue() {
            return new Field<>(path().then(ACCESS, 23));
        }

        /** {@link Remark#durationValue()}. */
        public Field<T, Duration> durationValue() {
            return new Field<>(path().then(ACCESS, 24));
        }

        /** {@link Remark#periodValue()}. */
        public Field<T, Period> periodValue() {
            return new Field<>(path().then(ACCESS, 25));
        }

        /** {@link Remark#zoneIdValue()}. */
        public Field<T, ZoneId> zoneIdValue() {
            return new Field<>(path().then(ACCESS, 26));
        }

        /** {@link Remark#zoneOffsetValue()}. */
        public Field<T, ZoneOffset> zoneOffsetValue() {
            return new Field<>(path().then(ACCESS, 27));
        }

        /** {@link Remark#draft()}. */
        public OrderedField<T, DraftId> draft() {
            return new OrderedField<>(path().then(ACCESS, 28));
        }

        /** {@link Remark#stage()}. */
        public OrderedField<T, Stage> stage() {
            return new OrderedField<>(path().then(ACCESS, 29));
        }
    }

    private static final class Access extends FieldAccess<Remark> {

        @Override
        protected Shape shape() {
            return RemarkMapping.SHAPE;
        }

        @Override
        protected Object value(Remark remark, int field) {
            return switch (field) {
                case 0 -> remark.booleanBox();
                case 1 -> remark.byteBox();
                case 2 -> remark.shortBox();
                case 3 -> remark.integerBox();
                case 4 -> remark.longBox();
                case 5 -> remark.floatBox();
                case 6 -> remark.doubleBox();
                case 7 -> remark.characterBox();
                case 8 -> remark.stringValue();
                case 9 -> remark.bigDecimalValue();
                case 10 -> remark.bigIntegerValue();
                case 11 -> remark.uuidValue();
                case 12 -> remark.uriValue();
                case 13 -> remark.currencyValue();
                case 14 -> remark.instantValue();
                case 15 -> remark.localDateValue();
                case 16 -> remark.localTimeValue();
                case 17 -> remark.localDateTimeValue();
                case 18 -> remark.offsetDateTimeValue();
                case 19 -> remark.offsetTimeValue();
                case 20 -> remark.zonedDateTimeValue();
                case 21 -> remark.yearValue();
                case 22 -> remark.yearMonthValue();
                case 23 -> remark.monthDayValue();
                case 24 -> remark.durationValue();
                case 25 -> remark.periodValue();
                case 26 -> remark.zoneIdValue();
                case 27 -> remark.zoneOffsetValue();
                case 28 -> remark.draft();
                case 29 -> remark.stage();
                default -> throw new IllegalStateException("Remark has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 28 -> ((DraftId) value).value();
                default -> value;
            };
        }
    }
}
