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

/** How the state of the {@code @ValueObject} {@link ReadingValue} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingValueMapping {

    private static final int BOOLEAN_VALUE = 0;
    private static final int BOOLEAN_BOX = 1;
    private static final int BYTE_VALUE = 2;
    private static final int BYTE_BOX = 3;
    private static final int SHORT_VALUE = 4;
    private static final int SHORT_BOX = 5;
    private static final int INT_VALUE = 6;
    private static final int INTEGER_BOX = 7;
    private static final int LONG_VALUE = 8;
    private static final int LONG_BOX = 9;
    private static final int FLOAT_VALUE = 10;
    private static final int FLOAT_BOX = 11;
    private static final int DOUBLE_VALUE = 12;
    private static final int DOUBLE_BOX = 13;
    private static final int CHAR_VALUE = 14;
    private static final int CHARACTER_BOX = 15;
    private static final int STRING_VALUE = 16;
    private static final int BIG_DECIMAL_VALUE = 17;
    private static final int BIG_INTEGER_VALUE = 18;
    private static final int UUID_VALUE = 19;
    private static final int URI_VALUE = 20;
    private static final int CURRENCY_VALUE = 21;
    private static final int INSTANT_VALUE = 22;
    private static final int LOCAL_DATE_VALUE = 23;
    private static final int LOCAL_TIME_VALUE = 24;
    private static final int LOCAL_DATE_TIME_VALUE = 25;
    private static final int OFFSET_DATE_TIME_VALUE = 26;
    private static final int OFFSET_TIME_VALUE = 27;
    private static final int ZONED_DATE_TIME_VALUE = 28;
    private static final int YEAR_VALUE = 29;
    private static final int YEAR_MONTH_VALUE = 30;
    private static final int MONTH_DAY_VALUE = 31;
    private static final int DURATION_VALUE = 32;
    private static final int PERIOD_VALUE = 33;
    private static final int ZONE_ID_VALUE = 34;
    private static final int ZONE_OFFSET_VALUE = 35;

    /** The components of {@link ReadingValue}. */
    public static final Shape SHAPE = Shape.of(
            "ReadingValue",
            Shape.Field.scalar("booleanValue", Shape.Kind.BOOLEAN),
            Shape.Field.scalar("booleanBox", Shape.Kind.BOOLEAN),
            Shape.Field.scalar("byteValue", Shape.Kind.INT),
            Shape.Field.scalar("byteBox", Shape.Kind.INT),
            Shape.Field.scalar("shortValue", Shape.Kind.INT),
            Shape.Field.scalar("shortBox", Shape.Kind.INT),
            Shape.Field.scalar("intValue", Shape.Kind.INT),
            Shape.Field.scalar("integerBox", Shape.Kind.INT),
            Shape.Field.scalar("longValue", Shape.Kind.LONG),
            Shape.Field.scalar("longBox", Shape.Kind.LONG),
            Shape.Field.scalar("floatValue", Shape.Kind.FLOAT),
            Shape.Field.scalar("floatBox", Shape.Kind.FLOAT),
            Shape.Field.scalar("doubleValue", Shape.Kind.DOUBLE),
            Shape.Field.scalar("doubleBox", Shape.Kind.DOUBLE),
            Shape.Field.scalar("charValue", Shape.Kind.STRING),
            Shape.Field.scalar("characterBox", Shape.Kind.STRING),
            Shape.Field.scalar("stringValue", Shape.Kind.STRING),
            Shape.Field.scalar("bigDecimalValue", Shape.Kind.DECIMAL),
            Shape.Field.scalar("bigIntegerValue", Shape.Kind.DECIMAL),
            Shape.Field.scalar("uuidValue", Shape.Kind.UUID),
            Shape.Field.scalar("uriValue", Shape.Kind.TEXT),
            Shape.Field.scalar("currencyValue", Shape.Kind.TEXT),
            Shape.Field.scalar("instantValue", Shape.Kind.INSTANT),
            Shape.Field.scalar("localDateValue", Shape.Kind.LOCAL_DATE),
            Shape.Field.scalar("localTimeValue", Shape.Kind.LOCAL_TIME),
            Shape.Field.scalar("localDateTimeValue", Shape.Kind.LOCAL_DATE_TIME),
            Shape.Field.scalar("offsetDateTimeValue", Shape.Kind.TEXT),
            Shape.Field.scalar("offsetTimeValue", Shape.Kind.TEXT),
            Shape.Field.scalar("zonedDateTimeValue", Shape.Kind.TEXT),
            Shape.Field.scalar("yearValue", Shape.Kind.INT),
            Shape.Field.scalar("yearMonthValue", Shape.Kind.TEXT),
            Shape.Field.scalar("monthDayValue", Shape.Kind.TEXT),
            Shape.Field.scalar("durationValue", Shape.Kind.TEXT),
            Shape.Field.scalar("periodValue", Shape.Kind.TEXT),
            Shape.Field.scalar("zoneIdValue", Shape.Kind.TEXT),
            Shape.Field.scalar("zoneOffsetValue", Shape.Kind.TEXT));

    private ReadingValueMapping() {}

    /** Gives the state to a writer. */
    public static void write(ReadingValue readingValue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(BOOLEAN_VALUE).writeBoolean(readingValue.booleanValue());
        out.field(BOOLEAN_BOX).writeBoolean(readingValue.booleanBox());
        out.field(BYTE_VALUE).writeInt(readingValue.byteValue());
        out.field(BYTE_BOX).writeInt(readingValue.byteBox());
        out.field(SHORT_VALUE).writeInt(readingValue.shortValue());
        out.field(SHORT_BOX).writeInt(readingValue.shortBox());
        out.field(INT_VALUE).writeInt(readingValue.intValue());
        out.field(INTEGER_BOX).writeInt(readingValue.integerBox());
        out.field(LONG_VALUE).writeLong(readingValue.longValue());
        out.field(LONG_BOX).writeLong(readingValue.longBox());
        out.field(FLOAT_VALUE).writeFloat(readingValue.floatValue());
        out.field(FLOAT_BOX).writeFloat(readingValue.floatBox());
        out.field(DOUBLE_VALUE).writeDouble(readingValue.doubleValue());
        out.field(DOUBLE_BOX).writeDouble(readingValue.doubleBox());
        out.field(CHAR_VALUE).writeString(String.valueOf(readingValue.charValue()));
        out.field(CHARACTER_BOX).writeString(String.valueOf(readingValue.characterBox()));
        out.field(STRING_VALUE).writeString(readingValue.stringValue());
        out.field(BIG_DECIMAL_VALUE).writeDecimal(readingValue.bigDecimalValue());
        out.field(BIG_INTEGER_VALUE).writeDecimal(new BigDecimal(readingValue.bigIntegerValue()));
        out.field(UUID_VALUE).writeUuid(readingValue.uuidValue());
        out.field(URI_VALUE).writeString(readingValue.uriValue().toString());
        out.field(CURRENCY_VALUE).writeString(readingValue.currencyValue().getCurrencyCode());
        out.field(INSTANT_VALUE).writeInstant(readingValue.instantValue());
        out.field(LOCAL_DATE_VALUE).writeLocalDate(readingValue.localDateValue());
        out.field(LOCAL_TIME_VALUE).writeLocalTime(readingValue.localTimeValue());
        out.field(LOCAL_DATE_TIME_VALUE).writeLocalDateTime(readingValue.localDateTimeValue());
        out.field(OFFSET_DATE_TIME_VALUE).writeString(readingValue.offsetDateTimeValue().toString());
        out.field(OFFSET_TIME_VALUE).writeString(readingValue.offsetTimeValue().toString());
        out.field(ZONED_DATE_TIME_VALUE).writeString(readingValue.zonedDateTimeValue().toString());
        out.field(YEAR_VALUE).writeInt(readingValue.yearValue().getValue());
        out.field(YEAR_MONTH_VALUE).writeString(readingValue.yearMonthValue().toString());
        out.field(MONTH_DAY_VALUE).writeString(readingValue.monthDayValue().toString());
        out.field(DURATION_VALUE).writeString(readingValue.durationValue().toString());
        out.field(PERIOD_VALUE).writeString(readingValue.periodValue().toString());
        out.field(ZONE_ID_VALUE).writeString(readingValue.zoneIdValue().getId());
        out.field(ZONE_OFFSET_VALUE).writeString(readingValue.zoneOffsetValue().getId());
        out.endObject();
    }

    /** Builds {@link ReadingValue} from what a reader gives; nothing is checked. */
    public static ReadingValue read(StateReader in) {
        boolean booleanValue = false;
        Boolean booleanBox = null;
        byte byteValue = 0;
        Byte byteBox = null;
        short shortValue = 0;
        Short shortBox = null;
        int intValue = 0;
        Integer integerBox = null;
        long longValue = 0;
        Long longBox = null;
        float floatValue = 0;
        Float floatBox = null;
        double doubleValue = 0;
        Double doubleBox = null;
        char charValue = 0;
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
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case BOOLEAN_VALUE -> booleanValue = in.readBoolean();
                case BOOLEAN_BOX -> booleanBox = in.readBoolean();
                case BYTE_VALUE -> byteValue = (byte) in.readInt();
                case BYTE_BOX -> byteBox = (byte) in.readInt();
                case SHORT_VALUE -> shortValue = (short) in.readInt();
                case SHORT_BOX -> shortBox = (short) in.readInt();
                case INT_VALUE -> intValue = in.readInt();
                case INTEGER_BOX -> integerBox = in.readInt();
                case LONG_VALUE -> longValue = in.readLong();
                case LONG_BOX -> longBox = in.readLong();
                case FLOAT_VALUE -> floatValue = in.readFloat();
                case FLOAT_BOX -> floatBox = in.readFloat();
                case DOUBLE_VALUE -> doubleValue = in.readDouble();
                case DOUBLE_BOX -> doubleBox = in.readDouble();
                case CHAR_VALUE -> charValue = in.readString().charAt(0);
                case CHARACTER_BOX -> characterBox = in.readString().charAt(0);
                case STRING_VALUE -> stringValue = in.readString();
                case BIG_DECIMAL_VALUE -> bigDecimalValue = in.readDecimal();
                case BIG_INTEGER_VALUE -> bigIntegerValue = in.readDecimal().toBigIntegerExact();
                case UUID_VALUE -> uuidValue = in.readUuid();
                case URI_VALUE -> uriValue = URI.create(in.readString());
                case CURRENCY_VALUE -> currencyValue = Currency.getInstance(in.readString());
                case INSTANT_VALUE -> instantValue = in.readInstant();
                case LOCAL_DATE_VALUE -> localDateValue = in.readLocalDate();
                case LOCAL_TIME_VALUE -> localTimeValue = in.readLocalTime();
                case LOCAL_DATE_TIME_VALUE -> localDateTimeValue = in.readLocalDateTime();
                case OFFSET_DATE_TIME_VALUE -> offsetDateTimeValue =
                        OffsetDateTime.parse(in.readString());
                case OFFSET_TIME_VALUE -> offsetTimeValue = OffsetTime.parse(in.readString());
                case ZONED_DATE_TIME_VALUE -> zonedDateTimeValue =
                        ZonedDateTime.parse(in.readString());
                case YEAR_VALUE -> yearValue = Year.of(in.readInt());
                case YEAR_MONTH_VALUE -> yearMonthValue = YearMonth.parse(in.readString());
                case MONTH_DAY_VALUE -> monthDayValue = MonthDay.parse(in.readString());
                case DURATION_VALUE -> durationValue = Duration.parse(in.readString());
                case PERIOD_VALUE -> periodValue = Period.parse(in.readString());
                case ZONE_ID_VALUE -> zoneIdValue = ZoneId.of(in.readString());
                case ZONE_OFFSET_VALUE -> zoneOffsetValue = ZoneOffset.of(in.readString());
                default -> throw new IllegalStateException("ReadingValue has no field " + field);
            }
        }
        return new ReadingValue(booleanValue, booleanBox, byteValue, byteBox, shortValue, shortBox,
                intValue, integerBox, longValue, longBox, floatValue, floatBox, doubleValue,
                doubleBox, charValue, characterBox, stringValue, bigDecimalValue, bigIntegerValue,
                uuidValue, uriValue, currencyValue, instantValue, localDateValue, localTimeValue,
                localDateTimeValue, offsetDateTimeValue, offsetTimeValue, zonedDateTimeValue,
                yearValue, yearMonthValue, monthDayValue, durationValue, periodValue, zoneIdValue,
                zoneOffsetValue);
    }
}
