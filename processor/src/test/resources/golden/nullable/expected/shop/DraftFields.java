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

/** What can be asked of the {@code @Aggregate} {@link Draft} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DraftFields {

    private static final Access ACCESS = new Access();

    /** {@link Draft#id}. */
    public static final OrderedField<Draft, DraftId> ID = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Draft#booleanBox}. */
    public static final OrderedField<Draft, Boolean> BOOLEAN_BOX = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Draft#byteBox}. */
    public static final OrderedField<Draft, Byte> BYTE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link Draft#shortBox}. */
    public static final OrderedField<Draft, Short> SHORT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link Draft#integerBox}. */
    public static final OrderedField<Draft, Integer> INTEGER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 4));

    /** {@link Draft#longBox}. */
    public static final OrderedField<Draft, Long> LONG_BOX = new OrderedField<>(FieldPath.of(ACCESS, 5));

    /** {@link Draft#floatBox}. */
    public static final OrderedField<Draft, Float> FLOAT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link Draft#doubleBox}. */
    public static final OrderedField<Draft, Double> DOUBLE_BOX = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link Draft#characterBox}. */
    public static final OrderedField<Draft, Character> CHARACTER_BOX = new OrderedField<>(FieldPath.of(ACCESS, 8));

    /** {@link Draft#stringValue}. */
    public static final TextField<Draft> STRING_VALUE = new TextField<>(FieldPath.of(ACCESS, 9));

    /** {@link Draft#bigDecimalValue}. */
    public static final OrderedField<Draft, BigDecimal> BIG_DECIMAL_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link Draft#bigIntegerValue}. */
    public static final OrderedField<Draft, BigInteger> BIG_INTEGER_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 11));

    /** {@link Draft#uuidValue}. */
    public static final OrderedField<Draft, UUID> UUID_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 12));

    /** {@link Draft#uriValue}. */
    public static final Field<Draft, URI> URI_VALUE = new Field<>(FieldPath.of(ACCESS, 13));

    /** {@link Draft#currencyValue}. */
    public static final Field<Draft, Currency> CURRENCY_VALUE = new Field<>(FieldPath.of(ACCESS, 14));

    /** {@link Draft#instantValue}. */
    public static final OrderedField<Draft, Instant> INSTANT_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 15));

    /** {@link Draft#localDateValue}. */
    public static final OrderedField<Draft, LocalDate> LOCAL_DATE_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 16));

    /** {@link Draft#localTimeValue}. */
    public static final OrderedField<Draft, LocalTime> LOCAL_TIME_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 17));

    /** {@link Draft#localDateTimeValue}. */
    public static final OrderedField<Draft, LocalDateTime> LOCAL_DATE_TIME_VALUE =
            new OrderedField<>(FieldPath.of(ACCESS, 18));

    /** {@link Draft#offsetDateTimeValue}. */
    public static final Field<Draft, OffsetDateTime> OFFSET_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 19));

    /** {@link Draft#offsetTimeValue}. */
    public static final Field<Draft, OffsetTime> OFFSET_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 20));

    /** {@link Draft#zonedDateTimeValue}. */
    public static final Field<Draft, ZonedDateTime> ZONED_DATE_TIME_VALUE = new Field<>(FieldPath.of(ACCESS, 21));

    /** {@link Draft#yearValue}. */
    public static final OrderedField<Draft, Year> YEAR_VALUE = new OrderedField<>(FieldPath.of(ACCESS, 22));

    /** {@link Draft#yearMonthValue}. */
    public static final Field<Draft, YearMonth> YEAR_MONTH_VALUE = new Field<>(FieldPath.of(ACCESS, 23));

    /** {@link Draft#monthDayValue}. */
    public static final Field<Draft, MonthDay> MONTH_DAY_VALUE = new Field<>(FieldPath.of(ACCESS, 24));

    /** {@link Draft#durationValue}. */
    public static final Field<Draft, Duration> DURATION_VALUE = new Field<>(FieldPath.of(ACCESS, 25));

    /** {@link Draft#periodValue}. */
    public static final Field<Draft, Period> PERIOD_VALUE = new Field<>(FieldPath.of(ACCESS, 26));

    /** {@link Draft#zoneIdValue}. */
    public static final Field<Draft, ZoneId> ZONE_ID_VALUE = new Field<>(FieldPath.of(ACCESS, 27));

    /** {@link Draft#zoneOffsetValue}. */
    public static final Field<Draft, ZoneOffset> ZONE_OFFSET_VALUE = new Field<>(FieldPath.of(ACCESS, 28));

    /** {@link Draft#bytesValue}. */
    public static final PlainField<Draft> BYTES_VALUE = new PlainField<>(FieldPath.of(ACCESS, 29));

    /** {@link Draft#replaces}. */
    public static final OrderedField<Draft, DraftId> REPLACES = new OrderedField<>(FieldPath.of(ACCESS, 30));

    /** {@link Draft#stage}. */
    public static final OrderedField<Draft, Stage> STAGE = new OrderedField<>(FieldPath.of(ACCESS, 31));

    /** {@link Draft#remark}. */
    public static final RemarkFields.Of<Draft> REMARK = new RemarkFields.Of<>(FieldPath.of(ACCESS, 32));

    /** {@link Draft#cover}. */
    public static final CoverFields.Of<Draft> COVER = new CoverFields.Of<>(FieldPath.of(ACCESS, 33));

    private DraftFields() {}

    private static final class Access extends FieldAccess<Draft> {

        @Override
        protected Shape shape() {
            return DraftMapping.INSTANCE.shape();
        }

        @Override
        protected Object value(Draft draft, int field) {
            return switch (field) {
                case 0 -> draft.id;
                case 1 -> draft.booleanBox;
                case 2 -> draft.byteBox;
                case 3 -> draft.shortBox;
                case 4 -> draft.integerBox;
                case 5 -> draft.longBox;
                case 6 -> draft.floatBox;
                case 7 -> draft.doubleBox;
                case 8 -> draft.characterBox;
                case 9 -> draft.stringValue;
                case 10 -> draft.bigDecimalValue;
                case 11 -> draft.bigIntegerValue;
                case 12 -> draft.uuidValue;
                case 13 -> draft.uriValue;
                case 14 -> draft.currencyValue;
                case 15 -> draft.instantValue;
                case 16 -> draft.localDateValue;
                case 17 -> draft.localTimeValue;
                case 18 -> draft.localDateTimeValue;
                case 19 -> draft.offsetDateTimeValue;
                case 20 -> draft.offsetTimeValue;
                case 21 -> draft.zonedDateTimeValue;
                case 22 -> draft.yearValue;
                case 23 -> draft.yearMonthValue;
                case 24 -> draft.monthDayValue;
                case 25 -> draft.durationValue;
                case 26 -> draft.periodValue;
                case 27 -> draft.zoneIdValue;
                case 28 -> draft.zoneOffsetValue;
                case 29 -> draft.bytesValue;
                case 30 -> draft.replaces;
                case 31 -> draft.stage;
                case 32 -> draft.remark;
                case 33 -> draft.cover;
                default -> throw new IllegalStateException("Draft has no field " + field);
            };
        }

        @Override
        protected Object component(int field, Object value) {
            return switch (field) {
                case 0 -> ((DraftId) value).value();
                case 30 -> ((DraftId) value).value();
                default -> value;
            };
        }
    }
}
