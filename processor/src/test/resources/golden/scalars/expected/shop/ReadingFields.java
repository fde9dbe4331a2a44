package shop;

import dev.typecase.mapping.FieldAccess;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.query.CollectionField;
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

/** What can be asked of the {@code @Aggregate} {@link Reading} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingFields {

    private static final Access ACCESS = new Access();

    /** {@link Reading#id}. */
    public static final OrderedField<Reading, UUID> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Reading#booleanValue}. */
    public static final OrderedField<Reading, Boolean> BOOLEAN_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Reading#booleanBox}. */
    public static final OrderedField<Reading, Boolean> BOOLEAN_BOX = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link Reading#byteValue}. */
    public static final OrderedField<Reading, Byte> BYTE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link Reading#byteBox}. */
    public static final OrderedField<Reading, Byte> BYTE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 4));

    /** {@link Reading#shortValue}. */
    public static final OrderedField<Reading, Short> SHORT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 5));

    /** {@link Reading#shortBox}. */
    public static final OrderedField<Reading, Short> SHORT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link Reading#intValue}. */
    public static final OrderedField<Reading, Integer> INT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link Reading#integerBox}. */
    public static final OrderedField<Reading, Integer> INTEGER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 8));

    /** {@link Reading#longValue}. */
    public static final OrderedField<Reading, Long> LONG_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 9));

    /** {@link Reading#longBox}. */
    public static final OrderedField<Reading, Long> LONG_BOX = new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link Reading#floatValue}. */
    public static final OrderedField<Reading, Float> FLOAT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 11));

    /** {@link Reading#floatBox}. */
    public static final OrderedField<Reading, Float> FLOAT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 12));

    /** {@link Reading#doubleValue}. */
    public static final OrderedField<Reading, Double> DOUBLE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 13));

    /** {@link Reading#doubleBox}. */
    public static final OrderedField<Reading, Double> DOUBLE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 14));

    /** {@link Reading#charValue}. */
    public static final OrderedField<Reading, Character> CHAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 15));

    /** {@link Reading#characterBox}. */
    public static final OrderedField<Reading, Character> CHARACTER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 16));

    /** {@link Reading#stringValue}. */
    public static final TextField<Reading> STRING_VALUE = new TextField<>(FieldPath.of(ACCESS, 17));

    /** {@link Reading#bigDecimalValue}. */
    public static final OrderedField<Reading, BigDecimal> BIG_DECIMAL_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 18));

    /** {@link Reading#bigIntegerValue}. */
    public static final OrderedField<Reading, BigInteger> BIG_INTEGER_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 19));

    /** {@link Reading#uuidValue}. */
    public static final OrderedField<Reading, UUID> UUID_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 20));

    /** {@link Reading#uriValue}. */
    public static final Field<Reading, URI> URI_VALUE = new Field<>(FieldPath.of(ACCESS, 21));

    /** {@link Reading#currencyValue}. */
    public static final Field<Reading, Currency> CURRENCY_VALUE = new Field<>(FieldPath.of(ACCESS, 22));

    /** {@link Reading#instantValue}. */
    public static final OrderedField<Reading, Instant> INSTANT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 23));

    /** {@link Reading#localDateValue}. */
    public static final OrderedField<Reading, LocalDate> LOCAL_DATE_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 24));

    /** {@link Reading#localTimeValue}. */
    public static final OrderedField<Reading, LocalTime> LOCAL_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 25));

    /** {@link Reading#localDateTimeValue}. */
    public static final OrderedField<Reading, LocalDateTime> LOCAL_DATE_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 26));

    /** {@link Reading#offsetDateTimeValue}. */
    public static final Field<Reading, OffsetDateTime> OFFSET_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 27));

    /** {@link Reading#offsetTimeValue}. */
    public static final Field<Reading, OffsetTime> OFFSET_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 28));

    /** {@link Reading#zonedDateTimeValue}. */
    public static final Field<Reading, ZonedDateTime> ZONED_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 29));

    /** {@link Reading#yearValue}. */
    public static final OrderedField<Reading, Year> YEAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 30));

    /** {@link Reading#yearMonthValue}. */
    public static final Field<Reading, YearMonth> YEAR_MONTH_VALUE = new Field<>(FieldPath.of(ACCESS, 31));

    /** {@link Reading#monthDayValue}. */
    public static final Field<Reading, MonthDay> MONTH_DAY_VALUE = new Field<>(FieldPath.of(ACCESS, 32));

    /** {@link Reading#durationValue}. */
    public static final Field<Reading, Duration> DURATION_VALUE = new Field<>(FieldPath.of(ACCESS, 33));

    /** {@link Reading#periodValue}. */
    public static final Field<Reading, Period> PERIOD_VALUE = new Field<>(FieldPath.of(ACCESS, 34));

    /** {@link Reading#zoneIdValue}. */
    public static final Field<Reading, ZoneId> ZONE_ID_VALUE = new Field<>(FieldPath.of(ACCESS, 35));

    /** {@link Reading#zoneOffsetValue}. */
    public static final Field<Reading, ZoneOffset> ZONE_OFFSET_VALUE = new Field<>(FieldPath.of(ACCESS, 36));

    /** {@link Reading#bytesValue}. */
    public static final PlainField<Reading> BYTES_VALUE = new PlainField<>(FieldPath.of(ACCESS, 37));

    /** {@link Reading#parts}. */
    public static final CollectionField<Reading, ReadingPart> PARTS = new CollectionField<>(FieldPath.of(ACCESS, 38));

    /** {@link Reading#value}. */
    public static final ReadingValueFields.Of<Reading> VALUE = new ReadingValueFields.Of<>(FieldPath.of(ACCESS, 39));

    private ReadingFields() {}

    private static final class Access extends FieldAccess<Reading> {

        @Override
        protected Shape shape() {
            return ReadingMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Reading reading, int field) {
            return switch (field) {
                case 0 -> reading.id;
                case 1 -> reading.booleanValue;
                case 2 -> reading.booleanBox;
                case 3 -> reading.byteValue;
                case 4 -> reading.byteBox;
                case 5 -> reading.shortValue;
                case 6 -> reading.shortBox;
                case 7 -> reading.intValue;
                case 8 -> reading.integerBox;
                case 9 -> reading.longValue;
                case 10 -> reading.longBox;
                case 11 -> reading.floatValue;
                case 12 -> reading.floatBox;
                case 13 -> reading.doubleValue;
                case 14 -> reading.doubleBox;
                case 15 -> reading.charValue;
                case 16 -> reading.characterBox;
                case 17 -> reading.stringValue;
                case 18 -> reading.bigDecimalValue;
                case 19 -> reading.bigIntegerValue;
                case 20 -> reading.uuidValue;
                case 21 -> reading.uriValue;
                case 22 -> reading.currencyValue;
                case 23 -> reading.instantValue;
                case 24 -> reading.localDateValue;
                case 25 -> reading.localTimeValue;
                case 26 -> reading.localDateTimeValue;
                case 27 -> reading.offsetDateTimeValue;
                case 28 -> reading.offsetTimeValue;
                case 29 -> reading.zonedDateTimeValue;
                case 30 -> reading.yearValue;
                case 31 -> reading.yearMonthValue;
                case 32 -> reading.monthDayValue;
                case 33 -> reading.durationValue;
                case 34 -> reading.periodValue;
                case 35 -> reading.zoneIdValue;
                case 36 -> reading.zoneOffsetValue;
                case 37 -> reading.bytesValue;
                case 38 -> reading.parts;
                case 39 -> reading.value;
                default -> throw new IllegalStateException("Reading has no field " + field);
            };
        }
    }
}
