package shop;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link ReadingPart} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingPartMapping {

    private static final int NUMBER = 0;
    private static final int BOOLEAN_VALUE = 1;
    private static final int BOOLEAN_BOX = 2;
    private static final int BYTE_VALUE = 3;
    private static final int BYTE_BOX = 4;
    private static final int SHORT_VALUE = 5;
    private static final int SHORT_BOX = 6;
    private static final int INT_VALUE = 7;
    private static final int INTEGER_BOX = 8;
    private static final int LONG_VALUE = 9;
    private static final int LONG_BOX = 10;
    private static final int FLOAT_VALUE = 11;
    private static final int FLOAT_BOX = 12;
    private static final int DOUBLE_VALUE = 13;
    private static final int DOUBLE_BOX = 14;
    private static final int CHAR_VALUE = 15;
    private static final int CHARACTER_BOX = 16;
    private static final int STRING_VALUE = 17;
    private static final int BIG_DECIMAL_VALUE = 18;
    private static final int BIG_INTEGER_VALUE = 19;
    private static final int UUID_VALUE = 20;
    private static final int URI_VALUE = 21;
    private static final int CURRENCY_VALUE = 22;
    private static final int INSTANT_VALUE = 23;
    private static final int LOCAL_DATE_VALUE = 24;
    private static final int LOCAL_TIME_VALUE = 25;
    private static final int LOCAL_DATE_TIME_VALUE = 26;
    private static final int OFFSET_DATE_TIME_VALUE = 27;
    private static final int OFFSET_TIME_VALUE = 28;
    private static final int ZONED_DATE_TIME_VALUE = 29;
    private static final int YEAR_VALUE = 30;
    private static final int YEAR_MONTH_VALUE = 31;
    private static final int MONTH_DAY_VALUE = 32;
    private static final int DURATION_VALUE = 33;
    private static final int PERIOD_VALUE = 34;
    private static final int ZONE_ID_VALUE = 35;
    private static final int ZONE_OFFSET_VALUE = 36;
    private static final int BYTES_VALUE = 37;

    /** The fields of {@link ReadingPart}. */
    public static final Shape SHAPE = Shape.of(
            "ReadingPart",
            Shape.Field.scalar("number", Shape.Kind.LONG),
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
            Shape.Field.scalar("zoneOffsetValue", Shape.Kind.TEXT),
            Shape.Field.scalar("bytesValue", Shape.Kind.BYTES));

    private ReadingPartMapping() {}

    /** Gives the state to a writer. */
    public static void write(ReadingPart readingPart, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NUMBER).writeLong(readingPart.number);
        out.field(BOOLEAN_VALUE).writeBoolean(readingPart.booleanValue);
        out.field(BOOLEAN_BOX).writeBoolean(readingPart.booleanBox);
        out.field(BYTE_VALUE).writeInt(readingPart.byteValue);
        out.field(BYTE_BOX).writeInt(readingPart.byteBox);
        out.field(SHORT_VALUE).writeInt(readingPart.shortValue);
        out.field(SHORT_BOX).writeInt(readingPart.shortBox);
        out.field(INT_VALUE).writeInt(readingPart.intValue);
        out.field(INTEGER_BOX).writeInt(readingPart.integerBox);
        out.field(LONG_VALUE).writeLong(readingPart.longValue);
        out.field(LONG_BOX).writeLong(readingPart.longBox);
        out.field(FLOAT_VALUE).writeFloat(readingPart.floatValue);
        out.field(FLOAT_BOX).writeFloat(readingPart.floatBox);
        out.field(DOUBLE_VALUE).writeDouble(readingPart.doubleValue);
        out.field(DOUBLE_BOX).writeDouble(readingPart.doubleBox);
        out.field(CHAR_VALUE).writeString(String.valueOf(readingPart.charValue));
        out.field(CHARACTER_BOX).writeString(String.valueOf(readingPart.characterBox));
        out.field(STRING_VALUE).writeString(readingPart.stringValue);
        out.field(BIG_DECIMAL_VALUE).writeDecimal(readingPart.bigDecimalValue);
        out.field(BIG_INTEGER_VALUE).writeDecimal(new BigDecimal(readingPart.bigIntegerValue));
        out.field(UUID_VALUE).writeUuid(readingPart.uuidValue);
        out.field(URI_VALUE).writeString(readingPart.uriValue.toString());
        out.field(CURRENCY_VALUE).writeString(readingPart.currencyValue.getCurrencyCode());
        out.field(INSTANT_VALUE).writeInstant(readingPart.instantValue);
        out.field(LOCAL_DATE_VALUE).writeLocalDate(readingPart.localDateValue);
        out.field(LOCAL_TIME_VALUE).writeLocalTime(readingPart.localTimeValue);
        out.field(LOCAL_DATE_TIME_VALUE).writeLocalDateTime(readingPart.localDateTimeValue);
        out.field(OFFSET_DATE_TIME_VALUE).writeString(readingPart.offsetDateTimeValue.toString());
        out.field(OFFSET_TIME_VALUE).writeString(readingPart.offsetTimeValue.toString());
        out.field(ZONED_DATE_TIME_VALUE).writeString(readingPart.zonedDateTimeValue.toString());
        out.field(YEAR_VALUE).writeInt(readingPart.yearValue.getValue());
        out.field(YEAR_MONTH_VALUE).writeString(readingPart.yearMonthValue.toString());
        out.field(MONTH_DAY_VALUE).writeString(readingPart.monthDayValue.toString());
        out.field(DURATION_VALUE).writeString(readingPart.durationValue.toString());
        out.field(PERIOD_VALUE).writeString(readingPart.periodValue.toString());
        out.field(ZONE_ID_VALUE).writeString(readingPart.zoneIdValue.getId());
        out.field(ZONE_OFFSET_VALUE).writeString(readingPart.zoneOffsetValue.getId());
        out.field(BYTES_VALUE).writeBytes(readingPart.bytesValue);
        out.endObject();
    }

    /** Builds {@link ReadingPart} from what a reader gives; nothing is checked. */
    public static ReadingPart read(StateReader in) {
        ReadingPart readingPart = new ReadingPart();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NUMBER -> readingPart.number = in.readLong();
                case BOOLEAN_VALUE -> readingPart.booleanValue = in.readBoolean();
                case BOOLEAN_BOX -> readingPart.booleanBox = in.readBoolean();
                case BYTE_VALUE -> readingPart.byteValue = (byte) in.readInt();
                case BYTE_BOX -> readingPart.byteBox = (byte) in.readInt();
                case SHORT_VALUE -> readingPart.shortValue = (short) in.readInt();
                case SHORT_BOX -> readingPart.shortBox = (short) in.readInt();
                case INT_VALUE -> readingPart.intValue = in.readInt();
                case INTEGER_BOX -> readingPart.integerBox = in.readInt();
                case LONG_VALUE -> readingPart.longValue = in.readLong();
                case LONG_BOX -> readingPart.longBox = in.readLong();
                case FLOAT_VALUE -> readingPart.floatValue = in.readFloat();
                case FLOAT_BOX -> readingPart.floatBox = in.readFloat();
                case DOUBLE_VALUE -> readingPart.doubleValue = in.readDouble();
                case DOUBLE_BOX -> readingPart.doubleBox = in.readDouble();
                case CHAR_VALUE -> readingPart.charValue = in.readString().charAt(0);
                case CHARACTER_BOX -> readingPart.characterBox = in.readString().charAt(0);
                case STRING_VALUE -> readingPart.stringValue = in.readString();
                case BIG_DECIMAL_VALUE -> readingPart.bigDecimalValue = in.readDecimal();
                case BIG_INTEGER_VALUE -> readingPart.bigIntegerValue =
                        in.readDecimal().toBigIntegerExact();
                case UUID_VALUE -> readingPart.uuidValue = in.readUuid();
                case URI_VALUE -> readingPart.uriValue = URI.create(in.readString());
                case CURRENCY_VALUE -> readingPart.currencyValue =
                        Currency.getInstance(in.readString());
                case INSTANT_VALUE -> readingPart.instantValue = in.readInstant();
                case LOCAL_DATE_VALUE -> readingPart.localDateValue = in.readLocalDate();
                case LOCAL_TIME_VALUE -> readingPart.localTimeValue = in.readLocalTime();
                case LOCAL_DATE_TIME_VALUE -> readingPart.localDateTimeValue =
                        in.readLocalDateTime();
                case OFFSET_DATE_TIME_VALUE -> readingPart.offsetDateTimeValue =
                        OffsetDateTime.parse(in.readString());
                case OFFSET_TIME_VALUE -> readingPart.offsetTimeValue =
                        OffsetTime.parse(in.readString());
                case ZONED_DATE_TIME_VALUE -> readingPart.zonedDateTimeValue =
                        ZonedDateTime.parse(in.readString());
                case YEAR_VALUE -> readingPart.yearValue = Year.of(in.readInt());
                case YEAR_MONTH_VALUE -> readingPart.yearMonthValue =
                        YearMonth.parse(in.readString());
                case MONTH_DAY_VALUE -> readingPart.monthDayValue = MonthDay.parse(in.readString());
                case DURATION_VALUE -> readingPart.durationValue = Duration.parse(in.readString());
                case PERIOD_VALUE -> readingPart.periodValue = Period.parse(in.readString());
                case ZONE_ID_VALUE -> readingPart.zoneIdValue = ZoneId.of(in.readString());
                case ZONE_OFFSET_VALUE -> readingPart.zoneOffsetValue =
                        ZoneOffset.of(in.readString());
                case BYTES_VALUE -> readingPart.bytesValue = in.readBytes();
                default -> throw new IllegalStateException("ReadingPart has no field " + field);
            }
        }
        return readingPart;
    }

    /** The identity; null where it has not been set. */
    public static Long identity(ReadingPart readingPart) {
        return readingPart == null ? null : readingPart.number;
    }

    /** A copy that shares nothing that can change. */
    public static ReadingPart copy(ReadingPart readingPart) {
        if (readingPart == null) {
            return null;
        }
        ReadingPart copy = new ReadingPart();
        copy.number = readingPart.number;
        copy.booleanValue = readingPart.booleanValue;
        copy.booleanBox = readingPart.booleanBox;
        copy.byteValue = readingPart.byteValue;
        copy.byteBox = readingPart.byteBox;
        copy.shortValue = readingPart.shortValue;
        copy.shortBox = readingPart.shortBox;
        copy.intValue = readingPart.intValue;
        copy.integerBox = readingPart.integerBox;
        copy.longValue = readingPart.longValue;
        copy.longBox = readingPart.longBox;
        copy.floatValue = readingPart.floatValue;
        copy.floatBox = readingPart.floatBox;
        copy.doubleValue = readingPart.doubleValue;
        copy.doubleBox = readingPart.doubleBox;
        copy.charValue = readingPart.charValue;
        copy.characterBox = readingPart.characterBox;
        copy.stringValue = readingPart.stringValue;
        copy.bigDecimalValue = readingPart.bigDecimalValue;
        copy.bigIntegerValue = readingPart.bigIntegerValue;
        copy.uuidValue = readingPart.uuidValue;
        copy.uriValue = readingPart.uriValue;
        copy.currencyValue = readingPart.currencyValue;
        copy.instantValue = readingPart.instantValue;
        copy.localDateValue = readingPart.localDateValue;
        copy.localTimeValue = readingPart.localTimeValue;
        copy.localDateTimeValue = readingPart.localDateTimeValue;
        copy.offsetDateTimeValue = readingPart.offsetDateTimeValue;
        copy.offsetTimeValue = readingPart.offsetTimeValue;
        copy.zonedDateTimeValue = readingPart.zonedDateTimeValue;
        copy.yearValue = readingPart.yearValue;
        copy.yearMonthValue = readingPart.yearMonthValue;
        copy.monthDayValue = readingPart.monthDayValue;
        copy.durationValue = readingPart.durationValue;
        copy.periodValue = readingPart.periodValue;
        copy.zoneIdValue = readingPart.zoneIdValue;
        copy.zoneOffsetValue = readingPart.zoneOffsetValue;
        copy.bytesValue = readingPart.bytesValue == null ? null : readingPart.bytesValue.clone();
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(ReadingPart one, ReadingPart other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.number == other.number
                && one.booleanValue == other.booleanValue
                && Objects.equals(one.booleanBox, other.booleanBox)
                && one.byteValue == other.byteValue
                && Objects.equals(one.byteBox, other.byteBox)
                && one.shortValue == other.shortValue
                && Objects.equals(one.shortBox, other.shortBox)
                && one.intValue == other.intValue
                && Objects.equals(one.integerBox, other.integerBox)
                && one.longValue == other.longValue
                && Objects.equals(one.longBox, other.longBox)
                && Float.compare(one.floatValue, other.floatValue) == 0
                && Objects.equals(one.floatBox, other.floatBox)
                && Double.compare(one.doubleValue, other.doubleValue) == 0
                && Objects.equals(one.doubleBox, other.doubleBox)
                && one.charValue == other.charValue
                && Objects.equals(one.characterBox, other.characterBox)
                && Objects.equals(one.stringValue, other.stringValue)
                && Objects.equals(one.bigDecimalValue, other.bigDecimalValue)
                && Objects.equals(one.bigIntegerValue, other.bigIntegerValue)
                && Objects.equals(one.uuidValue, other.uuidValue)
                && Objects.equals(one.uriValue, other.uriValue)
                && Objects.equals(one.currencyValue, other.currencyValue)
                && Objects.equals(one.instantValue, other.instantValue)
                && Objects.equals(one.localDateValue, other.localDateValue)
                && Objects.equals(one.localTimeValue, other.localTimeValue)
                && Objects.equals(one.localDateTimeValue, other.localDateTimeValue)
                && Objects.equals(one.offsetDateTimeValue, other.offsetDateTimeValue)
                && Objects.equals(one.offsetTimeValue, other.offsetTimeValue)
                && Objects.equals(one.zonedDateTimeValue, other.zonedDateTimeValue)
                && Objects.equals(one.yearValue, other.yearValue)
                && Objects.equals(one.yearMonthValue, other.yearMonthValue)
                && Objects.equals(one.monthDayValue, other.monthDayValue)
                && Objects.equals(one.durationValue, other.durationValue)
                && Objects.equals(one.periodValue, other.periodValue)
                && Objects.equals(one.zoneIdValue, other.zoneIdValue)
                && Objects.equals(one.zoneOffsetValue, other.zoneOffsetValue)
                && Arrays.equals(one.bytesValue, other.bytesValue);
    }
}
