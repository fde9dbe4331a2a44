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
import java.util.Arrays;
import java.util.Currency;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Draft} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DraftMapping implements AggregateMapping<Draft, DraftId> {

    /** The one instance. */
    public static final DraftMapping INSTANCE = new DraftMapping();

    private static final int ID = 0;
    private static final int BOOLEAN_BOX = 1;
    private static final int BYTE_BOX = 2;
    private static final int SHORT_BOX = 3;
    private static final int INTEGER_BOX = 4;
    private static final int LONG_BOX = 5;
    private static final int FLOAT_BOX = 6;
    private static final int DOUBLE_BOX = 7;
    private static final int CHARACTER_BOX = 8;
    private static final int STRING_VALUE = 9;
    private static final int BIG_DECIMAL_VALUE = 10;
    private static final int BIG_INTEGER_VALUE = 11;
    private static final int UUID_VALUE = 12;
    private static final int URI_VALUE = 13;
    private static final int CURRENCY_VALUE = 14;
    private static final int INSTANT_VALUE = 15;
    private static final int LOCAL_DATE_VALUE = 16;
    private static final int LOCAL_TIME_VALUE = 17;
    private static final int LOCAL_DATE_TIME_VALUE = 18;
    private static final int OFFSET_DATE_TIME_VALUE = 19;
    private static final int OFFSET_TIME_VALUE = 20;
    private static final int ZONED_DATE_TIME_VALUE = 21;
    private static final int YEAR_VALUE = 22;
    private static final int YEAR_MONTH_VALUE = 23;
    private static final int MONTH_DAY_VALUE = 24;
    private static final int DURATION_VALUE = 25;
    private static final int PERIOD_VALUE = 26;
    private static final int ZONE_ID_VALUE = 27;
    private static final int ZONE_OFFSET_VALUE = 28;
    private static final int BYTES_VALUE = 29;
    private static final int REPLACES = 30;
    private static final int STAGE = 31;
    private static final int REMARK = 32;
    private static final int COVER = 33;

    private static final Shape SHAPE = Shape.of(
            "Draft",
            Shape.Field.scalar("id", Shape.Kind.UUID),
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
            Shape.Field.scalar("bytesValue", Shape.Kind.BYTES).optional(),
            Shape.Field.scalar("replaces", Shape.Kind.UUID).optional(),
            Shape.Field.scalar("stage", Shape.Kind.ENUM).optional(),
            Shape.Field.object("remark", RemarkMapping.SHAPE).optional(),
            Shape.Field.object("cover", CoverMapping.SHAPE).optional());

    private DraftMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public DraftId identity(Draft draft) {
        return draft.id;
    }

    @Override
    public Tables tables() {
        return DraftTables.TABLES;
    }

    @Override
    public FieldPath<Draft> identityPath() {
        return DraftFields.ID.path();
    }

    @Override
    public String identityText(DraftId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(DraftId identity) {
        return identity.value();
    }

    @Override
    public Draft copy(Draft draft) {
        Draft copy = new Draft();
        copy.id = draft.id;
        copy.booleanBox = draft.booleanBox;
        copy.byteBox = draft.byteBox;
        copy.shortBox = draft.shortBox;
        copy.integerBox = draft.integerBox;
        copy.longBox = draft.longBox;
        copy.floatBox = draft.floatBox;
        copy.doubleBox = draft.doubleBox;
        copy.characterBox = draft.characterBox;
        copy.stringValue = draft.stringValue;
        copy.bigDecimalValue = draft.bigDecimalValue;
        copy.bigIntegerValue = draft.bigIntegerValue;
        copy.uuidValue = draft.uuidValue;
        copy.uriValue = draft.uriValue;
        copy.currencyValue = draft.currencyValue;
        copy.instantValue = draft.instantValue;
        copy.localDateValue = draft.localDateValue;
        copy.localTimeValue = draft.localTimeValue;
        copy.localDateTimeValue = draft.localDateTimeValue;
        copy.offsetDateTimeValue = draft.offsetDateTimeValue;
        copy.offsetTimeValue = draft.offsetTimeValue;
        copy.zonedDateTimeValue = draft.zonedDateTimeValue;
        copy.yearValue = draft.yearValue;
        copy.yearMonthValue = draft.yearMonthValue;
        copy.monthDayValue = draft.monthDayValue;
        copy.durationValue = draft.durationValue;
        copy.periodValue = draft.periodValue;
        copy.zoneIdValue = draft.zoneIdValue;
        copy.zoneOffsetValue = draft.zoneOffsetValue;
        copy.bytesValue = draft.bytesValue == null ? null : draft.bytesValue.clone();
        copy.replaces = draft.replaces;
        copy.stage = draft.stage;
        copy.remark = draft.remark;
        copy.cover = CoverMapping.copy(draft.cover);
        return copy;
    }

    @Override
    public boolean sameState(Draft one, Draft other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.booleanBox, other.booleanBox)
                && Objects.equals(one.byteBox, other.byteBox)
                && Objects.equals(one.shortBox, other.shortBox)
                && Objects.equals(one.integerBox, other.integerBox)
                && Objects.equals(one.longBox, other.longBox)
                && Objects.equals(one.floatBox, other.floatBox)
                && Objects.equals(one.doubleBox, other.doubleBox)
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
                && Objects.equals(one.replaces, other.replaces)
                && one.stage == other.stage
                && Objects.equals(one.remark, other.remark)
                && CoverMapping.sameState(one.cover, other.cover);
    }

    @Override
    public void check(Draft draft, Violations violations) {
        DraftConstraints.check(draft, violations);
    }

    @Override
    public void write(Draft draft, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(draft.id.value());
        if (draft.booleanBox == null) {
            out.field(BOOLEAN_BOX).writeNull();
        } else {
            out.field(BOOLEAN_BOX).writeBoolean(draft.booleanBox);
        }
        if (draft.byteBox == null) {
            out.field(BYTE_BOX).writeNull();
        } else {
            out.field(BYTE_BOX).writeInt(draft.byteBox);
        }
        if (draft.shortBox == null) {
            out.field(SHORT_BOX).writeNull();
        } else {
            out.field(SHORT_BOX).writeInt(draft.shortBox);
        }
        if (draft.integerBox == null) {
            out.field(INTEGER_BOX).writeNull();
        } else {
            out.field(INTEGER_BOX).writeInt(draft.integerBox);
        }
        if (draft.longBox == null) {
            out.field(LONG_BOX).writeNull();
        } else {
            out.field(LONG_BOX).writeLong(draft.longBox);
        }
        if (draft.floatBox == null) {
            out.field(FLOAT_BOX).writeNull();
        } else {
            out.field(FLOAT_BOX).writeFloat(draft.floatBox);
        }
        if (draft.doubleBox == null) {
            out.field(DOUBLE_BOX).writeNull();
        } else {
            out.field(DOUBLE_BOX).writeDouble(draft.doubleBox);
        }
        if (draft.characterBox == null) {
            out.field(CHARACTER_BOX).writeNull();
        } else {
            out.field(CHARACTER_BOX).writeString(String.valueOf(draft.characterBox));
        }
        if (draft.stringValue == null) {
            out.field(STRING_VALUE).writeNull();
        } else {
            out.field(STRING_VALUE).writeString(draft.stringValue);
        }
        if (draft.bigDecimalValue == null) {
            out.field(BIG_DECIMAL_VALUE).writeNull();
        } else {
            out.field(BIG_DECIMAL_VALUE).writeDecimal(draft.bigDecimalValue);
        }
        if (draft.bigIntegerValue == null) {
            out.field(BIG_INTEGER_VALUE).writeNull();
        } else {
            out.field(BIG_INTEGER_VALUE).writeDecimal(new BigDecimal(draft.bigIntegerValue));
        }
        if (draft.uuidValue == null) {
            out.field(UUID_VALUE).writeNull();
        } else {
            out.field(UUID_VALUE).writeUuid(draft.uuidValue);
        }
        if (draft.uriValue == null) {
            out.field(URI_VALUE).writeNull();
        } else {
            out.field(URI_VALUE).writeString(draft.uriValue.toString());
        }
        if (draft.currencyValue == null) {
            out.field(CURRENCY_VALUE).writeNull();
        } else {
            out.field(CURRENCY_VALUE).writeString(draft.currencyValue.getCurrencyCode());
        }
        if (draft.instantValue == null) {
            out.field(INSTANT_VALUE).writeNull();
        } else {
            out.field(INSTANT_VALUE).writeInstant(draft.instantValue);
        }
        if (draft.localDateValue == null) {
            out.field(LOCAL_DATE_VALUE).writeNull();
        } else {
            out.field(LOCAL_DATE_VALUE).writeLocalDate(draft.localDateValue);
        }
        if (draft.localTimeValue == null) {
            out.field(LOCAL_TIME_VALUE).writeNull();
        } else {
            out.field(LOCAL_TIME_VALUE).writeLocalTime(draft.localTimeValue);
        }
        if (draft.localDateTimeValue == null) {
            out.field(LOCAL_DATE_TIME_VALUE).writeNull();
        } else {
            out.field(LOCAL_DATE_TIME_VALUE).writeLocalDateTime(draft.localDateTimeValue);
        }
        if (draft.offsetDateTimeValue == null) {
            out.field(OFFSET_DATE_TIME_VALUE).writeNull();
        } else {
            out.field(OFFSET_DATE_TIME_VALUE).writeString(draft.offsetDateTimeValue.toString());
        }
        if (draft.offsetTimeValue == null) {
            out.field(OFFSET_TIME_VALUE).writeNull();
        } else {
            out.field(OFFSET_TIME_VALUE).writeString(draft.offsetTimeValue.toString());
        }
        if (draft.zonedDateTimeValue == null) {
            out.field(ZONED_DATE_TIME_VALUE).writeNull();
        } else {
            out.field(ZONED_DATE_TIME_VALUE).writeString(draft.zonedDateTimeValue.toString());
        }
        if (draft.yearValue == null) {
            out.field(YEAR_VALUE).writeNull();
        } else {
            out.field(YEAR_VALUE).writeInt(draft.yearValue.getValue());
        }
        if (draft.yearMonthValue == null) {
            out.field(YEAR_MONTH_VALUE).writeNull();
        } else {
            out.field(YEAR_MONTH_VALUE).writeString(draft.yearMonthValue.toString());
        }
        if (draft.monthDayValue == null) {
            out.field(MONTH_DAY_VALUE).writeNull();
        } else {
            out.field(MONTH_DAY_VALUE).writeString(draft.monthDayValue.toString());
        }
        if (draft.durationValue == null) {
            out.field(DURATION_VALUE).writeNull();
        } else {
            out.field(DURATION_VALUE).writeString(draft.durationValue.toString());
        }
        if (draft.periodValue == null) {
            out.field(PERIOD_VALUE).writeNull();
        } else {
            out.field(PERIOD_VALUE).writeString(draft.periodValue.toString());
        }
        if (draft.zoneIdValue == null) {
            out.field(ZONE_ID_VALUE).writeNull();
        } else {
            out.field(ZONE_ID_VALUE).writeString(draft.zoneIdValue.getId());
        }
        if (draft.zoneOffsetValue == null) {
            out.field(ZONE_OFFSET_VALUE).writeNull();
        } else {
            out.field(ZONE_OFFSET_VALUE).writeString(draft.zoneOffsetValue.getId());
        }
        if (draft.bytesValue == null) {
            out.field(BYTES_VALUE).writeNull();
        } else {
            out.field(BYTES_VALUE).writeBytes(draft.bytesValue);
        }
        if (draft.replaces == null) {
            out.field(REPLACES).writeNull();
        } else {
            out.field(REPLACES).writeUuid(draft.replaces.value());
        }
        if (draft.stage == null) {
            out.field(STAGE).writeNull();
        } else {
            out.field(STAGE).writeString(draft.stage.name());
        }
        if (draft.remark == null) {
            out.field(REMARK).writeNull();
        } else {
            RemarkMapping.write(draft.remark, out.field(REMARK));
        }
        if (draft.cover == null) {
            out.field(COVER).writeNull();
        } else {
            CoverMapping.write(draft.cover, out.field(COVER));
        }
        out.endObject();
    }

    @Override
    public Draft read(StateReader in) {
        Draft draft = new Draft();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> draft.id = new DraftId(in.readUuid());
                case BOOLEAN_BOX -> draft.booleanBox = in.readNull() ? null : in.readBoolean();
                case BYTE_BOX -> draft.byteBox = in.readNull() ? null : (byte) in.readInt();
                case SHORT_BOX -> draft.shortBox = in.readNull() ? null : (short) in.readInt();
                case INTEGER_BOX -> draft.integerBox = in.readNull() ? null : in.readInt();
                case LONG_BOX -> draft.longBox = in.readNull() ? null : in.readLong();
                case FLOAT_BOX -> draft.floatBox = in.readNull() ? null : in.readFloat();
                case DOUBLE_BOX -> draft.doubleBox = in.readNull() ? null : in.readDouble();
                case CHARACTER_BOX -> draft.characterBox =
                        in.readNull() ? null : in.readString().charAt(0);
                case STRING_VALUE -> draft.stringValue = in.readNull() ? null : in.readString();
                case BIG_DECIMAL_VALUE -> draft.bigDecimalValue =
                        in.readNull() ? null : in.readDecimal();
                case BIG_INTEGER_VALUE -> draft.bigIntegerValue =
                        in.readNull() ? null : in.readDecimal().toBigIntegerExact();
                case UUID_VALUE -> draft.uuidValue = in.readNull() ? null : in.readUuid();
                case URI_VALUE -> draft.uriValue =
                        in.readNull() ? null : URI.create(in.readString());
                case CURRENCY_VALUE -> draft.currencyValue =
                        in.readNull() ? null : Currency.getInstance(in.readString());
                case INSTANT_VALUE -> draft.instantValue = in.readNull() ? null : in.readInstant();
                case LOCAL_DATE_VALUE -> draft.localDateValue =
                        in.readNull() ? null : in.readLocalDate();
                case LOCAL_TIME_VALUE -> draft.localTimeValue =
                        in.readNull() ? null : in.readLocalTime();
                case LOCAL_DATE_TIME_VALUE -> draft.localDateTimeValue =
                        in.readNull() ? null : in.readLocalDateTime();
                case OFFSET_DATE_TIME_VALUE -> draft.offsetDateTimeValue =
                        in.readNull() ? null : OffsetDateTime.parse(in.readString());
                case OFFSET_TIME_VALUE -> draft.offsetTimeValue =
                        in.readNull() ? null : OffsetTime.parse(in.readString());
                case ZONED_DATE_TIME_VALUE -> draft.zonedDateTimeValue =
                        in.readNull() ? null : ZonedDateTime.parse(in.readString());
                case YEAR_VALUE -> draft.yearValue = in.readNull() ? null : Year.of(in.readInt());
                case YEAR_MONTH_VALUE -> draft.yearMonthValue =
                        in.readNull() ? null : YearMonth.parse(in.readString());
                case MONTH_DAY_VALUE -> draft.monthDayValue =
                        in.readNull() ? null : MonthDay.parse(in.readString());
                case DURATION_VALUE -> draft.durationValue =
                        in.readNull() ? null : Duration.parse(in.readString());
                case PERIOD_VALUE -> draft.periodValue =
                        in.readNull() ? null : Period.parse(in.readString());
                case ZONE_ID_VALUE -> draft.zoneIdValue =
                        in.readNull() ? null : ZoneId.of(in.readString());
                case ZONE_OFFSET_VALUE -> draft.zoneOffsetValue =
                        in.readNull() ? null : ZoneOffset.of(in.readString());
                case BYTES_VALUE -> draft.bytesValue = in.readNull() ? null : in.readBytes();
                case REPLACES -> draft.replaces = in.readNull() ? null : new DraftId(in.readUuid());
                case STAGE -> draft.stage = in.readNull() ? null : Stage.valueOf(in.readString());
                case REMARK -> draft.remark = in.readNull() ? null : RemarkMapping.read(in);
                case COVER -> draft.cover = in.readNull() ? null : CoverMapping.read(in);
                default -> throw new IllegalStateException("Draft has no field " + field);
            }
        }
        return draft;
    }

    @Override
    public void writeIdentity(DraftId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public DraftId readIdentity(StateReader in) {
        return new DraftId(in.readUuid());
    }
}
