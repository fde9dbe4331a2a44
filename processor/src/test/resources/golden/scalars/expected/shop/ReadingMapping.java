package shop;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Reading} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReadingMapping implements AggregateMapping<Reading, UUID> {

    /** The one instance. */
    public static final ReadingMapping INSTANCE = new ReadingMapping();

    private static final int ID = 0;
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
    private static final int PARTS = 38;
    private static final int VALUE = 39;

    private static final Shape SHAPE = Shape.of(
            "Reading",
            Shape.Field.scalar("id", Shape.Kind.UUID),
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
            Shape.Field.scalar("bytesValue", Shape.Kind.BYTES),
            Shape.Field.list("parts", Shape.Field.object("element", ReadingPartMapping.SHAPE)),
            Shape.Field.object("value", ReadingValueMapping.SHAPE).optional());

    private ReadingMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Reading reading) {
        return reading.id;
    }

    @Override
    public Tables tables() {
        return ReadingTables.TABLES;
    }

    @Override
    public FieldPath<Reading> identityPath() {
        return ReadingFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Reading copy(Reading reading) {
        Reading copy = new Reading();
        copy.id = reading.id;
        copy.booleanValue = reading.booleanValue;
        copy.booleanBox = reading.booleanBox;
        copy.byteValue = reading.byteValue;
        copy.byteBox = reading.byteBox;
        copy.shortValue = reading.shortValue;
        copy.shortBox = reading.shortBox;
        copy.intValue = reading.intValue;
        copy.integerBox = reading.integerBox;
        copy.longValue = reading.longValue;
        copy.longBox = reading.longBox;
        copy.floatValue = reading.floatValue;
        copy.floatBox = reading.floatBox;
        copy.doubleValue = reading.doubleValue;
        copy.doubleBox = reading.doubleBox;
        copy.charValue = reading.charValue;
        copy.characterBox = reading.characterBox;
        copy.stringValue = reading.stringValue;
        copy.bigDecimalValue = reading.bigDecimalValue;
        copy.bigIntegerValue = reading.bigIntegerValue;
        copy.uuidValue = reading.uuidValue;
        copy.uriValue = reading.uriValue;
        copy.currencyValue = reading.currencyValue;
        copy.instantValue = reading.instantValue;
        copy.localDateValue = reading.localDateValue;
        copy.localTimeValue = reading.localTimeValue;
        copy.localDateTimeValue = reading.localDateTimeValue;
        copy.offsetDateTimeValue = reading.offsetDateTimeValue;
        copy.offsetTimeValue = reading.offsetTimeValue;
        copy.zonedDateTimeValue = reading.zonedDateTimeValue;
        copy.yearValue = reading.yearValue;
        copy.yearMonthValue = reading.yearMonthValue;
        copy.monthDayValue = reading.monthDayValue;
        copy.durationValue = reading.durationValue;
        copy.periodValue = reading.periodValue;
        copy.zoneIdValue = reading.zoneIdValue;
        copy.zoneOffsetValue = reading.zoneOffsetValue;
        copy.bytesValue = reading.bytesValue == null ? null : reading.bytesValue.clone();
        copy.parts = copyParts(reading.parts);
        copy.value = reading.value;
        return copy;
    }

    @Override
    public boolean sameState(Reading one, Reading other) {
        return Objects.equals(one.id, other.id)
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
                && Arrays.equals(one.bytesValue, other.bytesValue)
                && sameParts(one.parts, other.parts)
                && Objects.equals(one.value, other.value);
    }

    @Override
    public void check(Reading reading, Violations violations) {
        ReadingConstraints.check(reading, violations);
    }

    @Override
    public void write(Reading reading, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(reading.id);
        out.field(BOOLEAN_VALUE).writeBoolean(reading.booleanValue);
        out.field(BOOLEAN_BOX).writeBoolean(reading.booleanBox);
        out.field(BYTE_VALUE).writeInt(reading.byteValue);
        out.field(BYTE_BOX).writeInt(reading.byteBox);
        out.field(SHORT_VALUE).writeInt(reading.shortValue);
        out.field(SHORT_BOX).writeInt(reading.shortBox);
        out.field(INT_VALUE).writeInt(reading.intValue);
        out.field(INTEGER_BOX).writeInt(reading.integerBox);
        out.field(LONG_VALUE).writeLong(reading.longValue);
        out.field(LONG_BOX).writeLong(reading.longBox);
        out.field(FLOAT_VALUE).writeFloat(reading.floatValue);
        out.field(FLOAT_BOX).writeFloat(reading.floatBox);
        out.field(DOUBLE_VALUE).writeDouble(reading.doubleValue);
        out.field(DOUBLE_BOX).writeDouble(reading.doubleBox);
        out.field(CHAR_VALUE).writeString(String.valueOf(reading.charValue));
        out.field(CHARACTER_BOX).writeString(String.valueOf(reading.characterBox));
        out.field(STRING_VALUE).writeString(reading.stringValue);
        out.field(BIG_DECIMAL_VALUE).writeDecimal(reading.bigDecimalValue);
        out.field(BIG_INTEGER_VALUE).writeDecimal(new BigDecimal(reading.bigIntegerValue));
        out.field(UUID_VALUE).writeUuid(reading.uuidValue);
        out.field(URI_VALUE).writeString(reading.uriValue.toString());
        out.field(CURRENCY_VALUE).writeString(reading.currencyValue.getCurrencyCode());
        out.field(INSTANT_VALUE).writeInstant(reading.instantValue);
        out.field(LOCAL_DATE_VALUE).writeLocalDate(reading.localDateValue);
        out.field(LOCAL_TIME_VALUE).writeLocalTime(reading.localTimeValue);
        out.field(LOCAL_DATE_TIME_VALUE).writeLocalDateTime(reading.localDateTimeValue);
        out.field(OFFSET_DATE_TIME_VALUE).writeString(reading.offsetDateTimeValue.toString());
        out.field(OFFSET_TIME_VALUE).writeString(reading.offsetTimeValue.toString());
        out.field(ZONED_DATE_TIME_VALUE).writeString(reading.zonedDateTimeValue.toString());
        out.field(YEAR_VALUE).writeInt(reading.yearValue.getValue());
        out.field(YEAR_MONTH_VALUE).writeString(reading.yearMonthValue.toString());
        out.field(MONTH_DAY_VALUE).writeString(reading.monthDayValue.toString());
        out.field(DURATION_VALUE).writeString(reading.durationValue.toString());
        out.field(PERIOD_VALUE).writeString(reading.periodValue.toString());
        out.field(ZONE_ID_VALUE).writeString(reading.zoneIdValue.getId());
        out.field(ZONE_OFFSET_VALUE).writeString(reading.zoneOffsetValue.getId());
        out.field(BYTES_VALUE).writeBytes(reading.bytesValue);
        writeParts(reading.parts, out.field(PARTS));
        if (reading.value == null) {
            out.field(VALUE).writeNull();
        } else {
            ReadingValueMapping.write(reading.value, out.field(VALUE));
        }
        out.endObject();
    }

    @Override
    public Reading read(StateReader in) {
        Reading reading = new Reading();
        reading.parts = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> reading.id = in.readUuid();
                case BOOLEAN_VALUE -> reading.booleanValue = in.readBoolean();
                case BOOLEAN_BOX -> reading.booleanBox = in.readBoolean();
                case BYTE_VALUE -> reading.byteValue = (byte) in.readInt();
                case BYTE_BOX -> reading.byteBox = (byte) in.readInt();
                case SHORT_VALUE -> reading.shortValue = (short) in.readInt();
                case SHORT_BOX -> reading.shortBox = (short) in.readInt();
                case INT_VALUE -> reading.intValue = in.readInt();
                case INTEGER_BOX -> reading.integerBox = in.readInt();
                case LONG_VALUE -> reading.longValue = in.readLong();
                case LONG_BOX -> reading.longBox = in.readLong();
                case FLOAT_VALUE -> reading.floatValue = in.readFloat();
                case FLOAT_BOX -> reading.floatBox = in.readFloat();
                case DOUBLE_VALUE -> reading.doubleValue = in.readDouble();
                case DOUBLE_BOX -> reading.doubleBox = in.readDouble();
                case CHAR_VALUE -> reading.charValue = in.readString().charAt(0);
                case CHARACTER_BOX -> reading.characterBox = in.readString().charAt(0);
                case STRING_VALUE -> reading.stringValue = in.readString();
                case BIG_DECIMAL_VALUE -> reading.bigDecimalValue = in.readDecimal();
                case BIG_INTEGER_VALUE -> reading.bigIntegerValue =
                        in.readDecimal().toBigIntegerExact();
                case UUID_VALUE -> reading.uuidValue = in.readUuid();
                case URI_VALUE -> reading.uriValue = URI.create(in.readString());
                case CURRENCY_VALUE -> reading.currencyValue =
                        Currency.getInstance(in.readString());
                case INSTANT_VALUE -> reading.instantValue = in.readInstant();
                case LOCAL_DATE_VALUE -> reading.localDateValue = in.readLocalDate();
                case LOCAL_TIME_VALUE -> reading.localTimeValue = in.readLocalTime();
                case LOCAL_DATE_TIME_VALUE -> reading.localDateTimeValue = in.readLocalDateTime();
                case OFFSET_DATE_TIME_VALUE -> reading.offsetDateTimeValue =
                        OffsetDateTime.parse(in.readString());
                case OFFSET_TIME_VALUE -> reading.offsetTimeValue =
                        OffsetTime.parse(in.readString());
                case ZONED_DATE_TIME_VALUE -> reading.zonedDateTimeValue =
                        ZonedDateTime.parse(in.readString());
                case YEAR_VALUE -> reading.yearValue = Year.of(in.readInt());
                case YEAR_MONTH_VALUE -> reading.yearMonthValue = YearMonth.parse(in.readString());
                case MONTH_DAY_VALUE -> reading.monthDayValue = MonthDay.parse(in.readString());
                case DURATION_VALUE -> reading.durationValue = Duration.parse(in.readString());
                case PERIOD_VALUE -> reading.periodValue = Period.parse(in.readString());
                case ZONE_ID_VALUE -> reading.zoneIdValue = ZoneId.of(in.readString());
                case ZONE_OFFSET_VALUE -> reading.zoneOffsetValue = ZoneOffset.of(in.readString());
                case BYTES_VALUE -> reading.bytesValue = in.readBytes();
                case PARTS -> reading.parts = readParts(in);
                case VALUE -> reading.value = in.readNull() ? null : ReadingValueMapping.read(in);
                default -> throw new IllegalStateException("Reading has no field " + field);
            }
        }
        return reading;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }

    private static List<ReadingPart> copyParts(List<ReadingPart> partsValue) {
        if (partsValue == null) {
            return null;
        }
        List<ReadingPart> copy = new ArrayList<>(partsValue.size());
        for (ReadingPart element : partsValue) {
            copy.add(ReadingPartMapping.copy(element));
        }
        return copy;
    }

    private static boolean sameParts(List<ReadingPart> one, List<ReadingPart> other) {
        if (one == null || other == null) {
            return one == other;
        } else if (one.size() != other.size()) {
            return false;
        }
        Iterator<ReadingPart> elements = other.iterator();
        for (ReadingPart element : one) {
            if (!ReadingPartMapping.sameState(element, elements.next())) {
                return false;
            }
        }
        return true;
    }

    private static void writeParts(List<ReadingPart> partsValue, StateWriter out) {
        out.beginList(partsValue.size());
        for (ReadingPart element : partsValue) {
            ReadingPartMapping.write(element, out);
        }
        out.endList();
    }

    private static List<ReadingPart> readParts(StateReader in) {
        List<ReadingPart> partsValue = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            partsValue.add(ReadingPartMapping.read(in));
        }
        return partsValue;
    }
}
