package shop;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
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

/** How the state of the {@code @ValueObject} {@link Remark} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RemarkMapping {

    private static final int BOOLEAN_BOX = 0;
    private static final int BYTE_BOX = 1;
    private static final int SHORT_BOX = 2;
    private static final int INTEGER_BOX = 3;
    private static final int LONG_BOX = 4;
    private static final int FLOAT_BOX = 5;
    private static final int DOUBLE_BOX = 6;
    private static final int CHARACTER_BOX = 7;
    private static final int STRING_VALUE = 8;
    private static final int BIG_DECIMAL_VALUE = 9;
    private static final int BIG_INTEGER_VALUE = 10;
    private static final int UUID_VALUE = 11;
    private static final int URI_VALUE = 12;
    private static final int CURRENCY_VALUE = 13;
    private static final int INSTANT_VALUE = 14;
    private static final int LOCAL_DATE_VALUE = 15;
    private static final int LOCAL_TIME_VALUE = 16;
    private static final int LOCAL_DATE_TIME_VALUE = 17;
    private static final int OFFSET_DATE_TIME_VALUE = 18;
    private static final int OFFSET_TIME_VALUE = 19;
    private static final int ZONED_DATE_TIME_VALUE = 20;
    private static final int YEAR_VALUE = 21;
    private static final int YEAR_MONTH_VALUE = 22;
    private static final int MONTH_DAY_VALUE = 23;
    private static final int DURATION_VALUE = 24;
    private static final int PERIOD_VALUE = 25;
    private static final int ZONE_ID_VALUE = 26;
    private static final int ZONE_OFFSET_VALUE = 27;
    private static final int DRAFT = 28;
    private static final int STAGE = 29;

    /** The components of {@link Remark}. */
    public static final Shape SHAPE = Shape.of(
            "Remark",
            Shape.Field.scalar("booleanBox", Shape.Kind.BOOLEAN).optional(),
            Shape.Field.scalar("byteBox", Shape.Kind.INT).optional(),
            Shape.Field.scalar("shortBox", Shape.Kind.INT).optional(),
            Shape.Field.scalar("integerBox", Shape.Kind.INT).optional(),
            Shape.Field.scalar("longBox", Shape.Kind.LONG).optional(),
            Shape.Field.scalar("floatBox", Shape.Kind.FLOAT).optional(),
            Shape.Field.scalar("doubleBox", Shape.Kind.DOUBLE).optional(),
            Shape.Field.scalar("characterBox", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("stringValue", Shape.Kind.STRING).optional(),
            Shape.Field.scalar("bigDecimalValue", Shape.Kind.DECIMAL).optional(),
            Shape.Field.scalar("bigIntegerValue", Shape.Kind.DECIMAL).optional(),
            Shape.Field.scalar("uuidValue", Shape.Kind.UUID).optional(),
            Shape.Field.scalar("uriValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("currencyValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("instantValue", Shape.Kind.INSTANT).optional(),
            Shape.Field.scalar("localDateValue", Shape.Kind.LOCAL_DATE).optional(),
            Shape.Field.scalar("localTimeValue", Shape.Kind.LOCAL_TIME).optional(),
            Shape.Field.scalar("localDateTimeValue", Shape.Kind.LOCAL_DATE_TIME).optional(),
            Shape.Field.scalar("offsetDateTimeValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("offsetTimeValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("zonedDateTimeValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("yearValue", Shape.Kind.INT).optional(),
            Shape.Field.scalar("yearMonthValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("monthDayValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("durationValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("periodValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("zoneIdValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("zoneOffsetValue", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("draft", Shape.Kind.UUID).optional(),
            Shape.Field.scalar("stage", Shape.Kind.ENUM).optional());

    private RemarkMapping() {}

    /** Gives the state to a writer. */
    public static void write(Remark remark, StateWriter out) {
        out.beginObject(SHAPE);
        if (remark.booleanBox() == null) {
            out.field(BOOLEAN_BOX).writeNull();
        } else {
            out.field(BOOLEAN_BOX).writeBoolean(remark.booleanBox());
        }
        if (remark.byteBox() == null) {
            out.field(BYTE_BOX).writeNull();
        } else {
            out.field(BYTE_BOX).writeInt(remark.byteBox());
        }
        if (remark.shortBox() == null) {
            out.field(SHORT_BOX).writeNull();
        } else {
            out.field(SHORT_BOX).writeInt(remark.shortBox());
        }
        if (remark.integerBox() == null) {
            out.field(INTEGER_BOX).writeNull();
        } else {
            out.field(INTEGER_BOX).writeInt(remark.integerBox());
        }
        if (remark.longBox() == null) {
            out.field(LONG_BOX).writeNull();
        } else {
            out.field(LONG_BOX).writeLong(remark.longBox());
        }
        if (remark.floatBox() == null) {
            out.field(FLOAT_BOX).writeNull();
        } else {
            out.field(FLOAT_BOX).writeFloat(remark.floatBox());
        }
        if (remark.doubleBox() == null) {
            out.field(DOUBLE_BOX).writeNull();
        } else {
            out.field(DOUBLE_BOX).writeDouble(remark.doubleBox());
        }
        if (remark.characterBox() == null) {
            out.field(CHARACTER_BOX).writeNull();
        } else {
            out.field(CHARACTER_BOX).writeString(String.valueOf(remark.characterBox()));
        }
        if (remark.stringValue() == null) {
            out.field(STRING_VALUE).writeNull();
        } else {
            out.field(STRING_VALUE).writeString(remark.stringValue());
        }
        if (remark.bigDecimalValue() == null) {
            out.field(BIG_DECIMAL_VALUE).writeNull();
        } else {
            out.field(BIG_DECIMAL_VALUE).writeDecimal(remark.bigDecimalValue());
        }
        if (remark.bigIntegerValue() == null) {
            out.field(BIG_INTEGER_VALUE).writeNull();
        } else {
            out.field(BIG_INTEGER_VALUE).writeDecimal(new BigDecimal(remark.bigIntegerValue()));
        }
        if (remark.uuidValue() == null) {
            out.field(UUID_VALUE).writeNull();
        } else {
            out.field(UUID_VALUE).writeUuid(remark.uuidValue());
        }
        if (remark.uriValue() == null) {
            out.field(URI_VALUE).writeNull();
        } else {
            out.field(URI_VALUE).writeString(remark.uriValue().toString());
        }
        if (remark.currencyValue() == null) {
            out.field(CURRENCY_VALUE).writeNull();
        } else {
            out.field(CURRENCY_VALUE).writeString(remark.currencyValue().getCurrencyCode());
        }
        if (remark.instantValue() == null) {
            out.field(INSTANT_VALUE).writeNull();
        } else {
            out.field(INSTANT_VALUE).writeInstant(remark.instantValue());
        }
        if (remark.localDateValue() == null) {
            out.field(LOCAL_DATE_VALUE).writeNull();
        } else {
            out.field(LOCAL_DATE_VALUE).writeLocalDate(remark.localDateValue());
        }
        if (remark.localTimeValue() == null) {
            out.field(LOCAL_TIME_VALUE).writeNull();
        } else {
            out.field(LOCAL_TIME_VALUE).writeLocalTime(remark.localTimeValue());
        }
        if (remark.localDateTimeValue() == null) {
            out.field(LOCAL_DATE_TIME_VALUE).writeNull();
        } else {
            out.field(LOCAL_DATE_TIME_VALUE).writeLocalDateTime(remark.localDateTimeValue());
        }
        if (remark.offsetDateTimeValue() == null) {
            out.field(OFFSET_DATE_TIME_VALUE).writeNull();
        } else {
            out.field(OFFSET_DATE_TIME_VALUE).writeString(remark.offsetDateTimeValue().toString());
        }
        if (remark.offsetTimeValue() == null) {
            out.field(OFFSET_TIME_VALUE).writeNull();
        } else {
            out.field(OFFSET_TIME_VALUE).writeString(remark.offsetTimeValue().toString());
        }
        if (remark.zonedDateTimeValue() == null) {
            out.field(ZONED_DATE_TIME_VALUE).writeNull();
        } else {
            out.field(ZONED_DATE_TIME_VALUE).writeString(remark.zonedDateTimeValue().toString());
        }
        if (remark.yearValue() == null) {
            out.field(YEAR_VALUE).writeNull();
        } else {
            out.field(YEAR_VALUE).writeInt(remark.yearValue().getValue());
        }
        if (remark.yearMonthValue() == null) {
            out.field(YEAR_MONTH_VALUE).writeNull();
        } else {
            out.field(YEAR_MONTH_VALUE).writeString(remark.yearMonthValue().toString());
        }
        if (remark.monthDayValue() == null) {
            out.field(MONTH_DAY_VALUE).writeNull();
        } else {
            out.field(MONTH_DAY_VALUE).writeString(remark.monthDayValue().toString());
        }
        if (remark.durationValue() == null) {
            out.field(DURATION_VALUE).writeNull();
        } else {
            out.field(DURATION_VALUE).writeString(remark.durationValue().toString());
        }
        if (remark.periodValue() == null) {
            out.field(PERIOD_VALUE).writeNull();
        } else {
            out.field(PERIOD_VALUE).writeString(remark.periodValue().toString());
        }
        if (remark.zoneIdValue() == null) {
            out.field(ZONE_ID_VALUE).writeNull();
        } else {
            out.field(ZONE_ID_VALUE).writeString(remark.zoneIdValue().getId());
        }
        if (remark.zoneOffsetValue() == null) {
            out.field(ZONE_OFFSET_VALUE).writeNull();
        } else {
            out.field(ZONE_OFFSET_VALUE).writeString(remark.zoneOffsetValue().getId());
        }
        if (remark.draft() == null) {
            out.field(DRAFT).writeNull();
        } else {
            out.field(DRAFT).writeUuid(remark.draft().value());
        }
        if (remark.stage() == null) {
            out.field(STAGE).writeNull();
        } else {
            out.field(STAGE).writeString(remark.stage().name());
        }
        out.endObject();
    }

    /** Builds {@link Remark} from what a reader gives; nothing is checked. */
    public static Remark read(StateReader in) {
        Boolean booleanBox = null;
        Byte byteBox = null;
        Short shortBox = null;
        Integer integerBox = null;
        Long longBox = null;
        Float floatBox = null;
        Double doubleBox = null;
        Character characterBox = null;
        String stringValue = null;
        BigDecimal bigDecimalValue = null;
        BigInteger bigIntegerValue = null;
        UUID uuidValue = null;
        URI uriValue = null;
        Currency currencyValue = null;
        Instant instantValue = null;
        LocalDate localDateValue = null;
        LocalTime localTimeValue = null;
        LocalDateTime localDateTimeValue = null;
        OffsetDateTime offsetDateTimeValue = null;
        OffsetTime offsetTimeValue = null;
        ZonedDateTime zonedDateTimeValue = null;
        Year yearValue = null;
        YearMonth yearMonthValue = null;
        MonthDay monthDayValue = null;
        Duration durationValue = null;
        Period periodValue = null;
        ZoneId zoneIdValue = null;
        ZoneOffset zoneOffsetValue = null;
        DraftId draft = null;
        Stage stage = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case BOOLEAN_BOX -> booleanBox = in.readNull() ? null : in.readBoolean();
                case BYTE_BOX -> byteBox = in.readNull() ? null : (byte) in.readInt();
                case SHORT_BOX -> shortBox = in.readNull() ? null : (short) in.readInt();
                case INTEGER_BOX -> integerBox = in.readNull() ? null : in.readInt();
                case LONG_BOX -> longBox = in.readNull() ? null : in.readLong();
                case FLOAT_BOX -> floatBox = in.readNull() ? null : in.readFloat();
                case DOUBLE_BOX -> doubleBox = in.readNull() ? null : in.readDouble();
                case CHARACTER_BOX -> characterBox =
                        in.readNull() ? null : in.readString().charAt(0);
                case STRING_VALUE -> stringValue = in.readNull() ? null : in.readString();
                case BIG_DECIMAL_VALUE -> bigDecimalValue = in.readNull() ? null : in.readDecimal();
                case BIG_INTEGER_VALUE -> bigIntegerValue =
                        in.readNull() ? null : in.readDecimal().toBigIntegerExact();
                case UUID_VALUE -> uuidValue = in.readNull() ? null : in.readUuid();
                case URI_VALUE -> uriValue = in.readNull() ? null : URI.create(in.readString());
                case CURRENCY_VALUE -> currencyValue =
                        in.readNull() ? null : Currency.getInstance(in.readString());
                case INSTANT_VALUE -> instantValue = in.readNull() ? null : in.readInstant();
                case LOCAL_DATE_VALUE -> localDateValue = in.readNull() ? null : in.readLocalDate();
                case LOCAL_TIME_VALUE -> localTimeValue = in.readNull() ? null : in.readLocalTime();
                case LOCAL_DATE_TIME_VALUE -> localDateTimeValue =
                        in.readNull() ? null : in.readLocalDateTime();
                case OFFSET_DATE_TIME_VALUE -> offsetDateTimeValue =
                        in.readNull() ? null : OffsetDateTime.parse(in.readString());
                case OFFSET_TIME_VALUE -> offsetTimeValue =
                        in.readNull() ? null : OffsetTime.parse(in.readString());
                case ZONED_DATE_TIME_VALUE -> zonedDateTimeValue =
                        in.readNull() ? null : ZonedDateTime.parse(in.readString());
                case YEAR_VALUE -> yearValue = in.readNull() ? null : Year.of(in.readInt());
                case YEAR_MONTH_VALUE -> yearMonthValue =
                        in.readNull() ? null : YearMonth.parse(in.readString());
                case MONTH_DAY_VALUE -> monthDayValue =
                        in.readNull() ? null : MonthDay.parse(in.readString());
                case DURATION_VALUE -> durationValue =
                        in.readNull() ? null : Duration.parse(in.readString());
                case PERIOD_VALUE -> periodValue =
                        in.readNull() ? null : Period.parse(in.readString());
                case ZONE_ID_VALUE -> zoneIdValue =
                        in.readNull() ? null : ZoneId.of(in.readString());
                case ZONE_OFFSET_VALUE -> zoneOffsetValue =
                        in.readNull() ? null : ZoneOffset.of(in.readString());
                case DRAFT -> draft = in.readNull() ? null : new DraftId(in.readUuid());
                case STAGE -> stage = in.readNull() ? null : Stage.valueOf(in.readString());
                default -> throw new IllegalStateException("Remark has no field " + field);
            }
        }
        return new Remark(booleanBox, byteBox, shortBox, integerBox, longBox, floatBox, doubleBox,
                characterBox, stringValue, bigDecimalValue, bigIntegerValue, uuidValue, uriValue,
                currencyValue, instantValue, localDateValue, localTimeValue, localDateTimeValue,
                offsetDateTimeValue, offsetTimeValue, zonedDateTimeValue, yearValue, yearMonthValue,
                monthDayValue, durationValue, periodValue, zoneIdValue, zoneOffsetValue, draft,
                stage);
    }
}
