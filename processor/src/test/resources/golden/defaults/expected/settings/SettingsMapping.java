package settings;

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

/** How the state of the {@code @ValueObject} {@link Settings} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SettingsMapping {

    private static final int ENABLED = 0;
    private static final int ENABLED_BOX = 1;
    private static final int TINY = 2;
    private static final int TINY_BOX = 3;
    private static final int SMALL = 4;
    private static final int SMALL_BOX = 5;
    private static final int COUNT = 6;
    private static final int COUNT_BOX = 7;
    private static final int TOTAL = 8;
    private static final int TOTAL_BOX = 9;
    private static final int RATIO = 10;
    private static final int RATIO_BOX = 11;
    private static final int FACTOR = 12;
    private static final int FACTOR_BOX = 13;
    private static final int LETTER = 14;
    private static final int QUOTE = 15;
    private static final int BACKSLASH = 16;
    private static final int GREETING = 17;
    private static final int EMPTY = 18;
    private static final int PRICE = 19;
    private static final int BIG = 20;
    private static final int KEY = 21;
    private static final int PAGE = 22;
    private static final int CURRENCY = 23;
    private static final int MOMENT = 24;
    private static final int DAY = 25;
    private static final int TIME = 26;
    private static final int DAY_AND_TIME = 27;
    private static final int OFFSET_DAY_AND_TIME = 28;
    private static final int OFFSET_TIME = 29;
    private static final int ZONED = 30;
    private static final int YEAR = 31;
    private static final int MONTH = 32;
    private static final int LEAP_DAY = 33;
    private static final int TIMEOUT = 34;
    private static final int TERM = 35;
    private static final int ZONE = 36;
    private static final int OFFSET = 37;
    private static final int VOLUME = 38;
    private static final int DEFAULT_VOLUME = 39;
    private static final int DEFAULT_PRICE = 40;

    /** The components of {@link Settings}. */
    public static final Shape SHAPE = Shape.of(
            "Settings",
            Shape.Field.scalar("enabled", Shape.Kind.BOOLEAN),
            Shape.Field.scalar("enabledBox", Shape.Kind.BOOLEAN),
            Shape.Field.scalar("tiny", Shape.Kind.INT),
            Shape.Field.scalar("tinyBox", Shape.Kind.INT),
            Shape.Field.scalar("small", Shape.Kind.INT),
            Shape.Field.scalar("smallBox", Shape.Kind.INT),
            Shape.Field.scalar("count", Shape.Kind.INT),
            Shape.Field.scalar("countBox", Shape.Kind.INT),
            Shape.Field.scalar("total", Shape.Kind.LONG),
            Shape.Field.scalar("totalBox", Shape.Kind.LONG),
            Shape.Field.scalar("ratio", Shape.Kind.FLOAT),
            Shape.Field.scalar("ratioBox", Shape.Kind.FLOAT),
            Shape.Field.scalar("factor", Shape.Kind.DOUBLE),
            Shape.Field.scalar("factorBox", Shape.Kind.DOUBLE),
            Shape.Field.scalar("letter", Shape.Kind.STRING),
            Shape.Field.scalar("quote", Shape.Kind.STRING),
            Shape.Field.scalar("backslash", Shape.Kind.STRING),
            Shape.Field.scalar("greeting", Shape.Kind.STRING),
            Shape.Field.scalar("empty", Shape.Kind.STRING),
            Shape.Field.scalar("price", Shape.Kind.DECIMAL),
            Shape.Field.scalar("big", Shape.Kind.DECIMAL),
            Shape.Field.scalar("key", Shape.Kind.UUID),
            Shape.Field.scalar("page", Shape.Kind.TEXT),
            Shape.Field.scalar("currency", Shape.Kind.TEXT),
            Shape.Field.scalar("moment", Shape.Kind.INSTANT),
            Shape.Field.scalar("day", Shape.Kind.LOCAL_DATE),
            Shape.Field.scalar("time", Shape.Kind.LOCAL_TIME),
            Shape.Field.scalar("dayAndTime", Shape.Kind.LOCAL_DATE_TIME),
            Shape.Field.scalar("offsetDayAndTime", Shape.Kind.TEXT),
            Shape.Field.scalar("offsetTime", Shape.Kind.TEXT),
            Shape.Field.scalar("zoned", Shape.Kind.TEXT),
            Shape.Field.scalar("year", Shape.Kind.INT),
            Shape.Field.scalar("month", Shape.Kind.TEXT),
            Shape.Field.scalar("leapDay", Shape.Kind.TEXT),
            Shape.Field.scalar("timeout", Shape.Kind.TEXT),
            Shape.Field.scalar("term", Shape.Kind.TEXT),
            Shape.Field.scalar("zone", Shape.Kind.TEXT),
            Shape.Field.scalar("offset", Shape.Kind.TEXT),
            Shape.Field.scalar("volume", Shape.Kind.ENUM),
            Shape.Field.scalar("DEFAULT_VOLUME", Shape.Kind.ENUM),
            Shape.Field.scalar("DEFAULT_PRICE", Shape.Kind.STRING));

    private SettingsMapping() {}

    /** Gives the state to a writer. */
    public static void write(Settings settings, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ENABLED).writeBoolean(settings.enabled());
        out.field(ENABLED_BOX).writeBoolean(settings.enabledBox());
        out.field(TINY).writeInt(settings.tiny());
        out.field(TINY_BOX).writeInt(settings.tinyBox());
        out.field(SMALL).writeInt(settings.small());
        out.field(SMALL_BOX).writeInt(settings.smallBox());
        out.field(COUNT).writeInt(settings.count());
        out.field(COUNT_BOX).writeInt(settings.countBox());
        out.field(TOTAL).writeLong(settings.total());
        out.field(TOTAL_BOX).writeLong(settings.totalBox());
        out.field(RATIO).writeFloat(settings.ratio());
        out.field(RATIO_BOX).writeFloat(settings.ratioBox());
        out.field(FACTOR).writeDouble(settings.factor());
        out.field(FACTOR_BOX).writeDouble(settings.factorBox());
        out.field(LETTER).writeString(String.valueOf(settings.letter()));
        out.field(QUOTE).writeString(String.valueOf(settings.quote()));
        out.field(BACKSLASH).writeString(String.valueOf(settings.backslash()));
        out.field(GREETING).writeString(settings.greeting());
        out.field(EMPTY).writeString(settings.empty());
        out.field(PRICE).writeDecimal(settings.price());
        out.field(BIG).writeDecimal(new BigDecimal(settings.big()));
        out.field(KEY).writeUuid(settings.key());
        out.field(PAGE).writeString(settings.page().toString());
        out.field(CURRENCY).writeString(settings.currency().getCurrencyCode());
        out.field(MOMENT).writeInstant(settings.moment());
        out.field(DAY).writeLocalDate(settings.day());
        out.field(TIME).writeLocalTime(settings.time());
        out.field(DAY_AND_TIME).writeLocalDateTime(settings.dayAndTime());
        out.field(OFFSET_DAY_AND_TIME).writeString(settings.offsetDayAndTime().toString());
        out.field(OFFSET_TIME).writeString(settings.offsetTime().toString());
        out.field(ZONED).writeString(settings.zoned().toString());
        out.field(YEAR).writeInt(settings.year().getValue());
        out.field(MONTH).writeString(settings.month().toString());
        out.field(LEAP_DAY).writeString(settings.leapDay().toString());
        out.field(TIMEOUT).writeString(settings.timeout().toString());
        out.field(TERM).writeString(settings.term().toString());
        out.field(ZONE).writeString(settings.zone().getId());
        out.field(OFFSET).writeString(settings.offset().getId());
        out.field(VOLUME).writeString(settings.volume().name());
        out.field(DEFAULT_VOLUME).writeString(settings.DEFAULT_VOLUME().name());
        out.field(DEFAULT_PRICE).writeString(settings.DEFAULT_PRICE());
        out.endObject();
    }

    /** Builds {@link Settings} from what a reader gives; nothing is checked. */
    public static Settings read(StateReader in) {
        boolean enabled = false;
        Boolean enabledBox = null;
        byte tiny = 0;
        Byte tinyBox = null;
        short small = 0;
        Short smallBox = null;
        int count = 0;
        Integer countBox = null;
        long total = 0;
        Long totalBox = null;
        float ratio = 0;
        Float ratioBox = null;
        double factor = 0;
        Double factorBox = null;
        char letter = 0;
        Character quote = null;
        char backslash = 0;
        String greeting = null;
        String empty = null;
        BigDecimal price = null;
        BigInteger big = null;
        UUID key = null;
        URI page = null;
        Currency currency = null;
        Instant moment = null;
        LocalDate day = null;
        LocalTime time = null;
        LocalDateTime dayAndTime = null;
        OffsetDateTime offsetDayAndTime = null;
        OffsetTime offsetTime = null;
        ZonedDateTime zoned = null;
        Year year = null;
        YearMonth month = null;
        MonthDay leapDay = null;
        Duration timeout = null;
        Period term = null;
        ZoneId zone = null;
        ZoneOffset offset = null;
        Settings.Volume volume = null;
        Settings.Volume DEFAULT_VOLUMEValue = null;
        String DEFAULT_PRICEValue = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ENABLED -> enabled = in.readBoolean();
                case ENABLED_BOX -> enabledBox = in.readBoolean();
                case TINY -> tiny = (byte) in.readInt();
                case TINY_BOX -> tinyBox = (byte) in.readInt();
                case SMALL -> small = (short) in.readInt();
                case SMALL_BOX -> smallBox = (short) in.readInt();
                case COUNT -> count = in.readInt();
                case COUNT_BOX -> countBox = in.readInt();
                case TOTAL -> total = in.readLong();
                case TOTAL_BOX -> totalBox = in.readLong();
                case RATIO -> ratio = in.readFloat();
                case RATIO_BOX -> ratioBox = in.readFloat();
                case FACTOR -> factor = in.readDouble();
                case FACTOR_BOX -> factorBox = in.readDouble();
                case LETTER -> letter = in.readString().charAt(0);
                case QUOTE -> quote = in.readString().charAt(0);
                case BACKSLASH -> backslash = in.readString().charAt(0);
                case GREETING -> greeting = in.readString();
                case EMPTY -> empty = in.readString();
                case PRICE -> price = in.readDecimal();
                case BIG -> big = in.readDecimal().toBigIntegerExact();
                case KEY -> key = in.readUuid();
                case PAGE -> page = URI.create(in.readString());
                case CURRENCY -> currency = Currency.getInstance(in.readString());
                case MOMENT -> moment = in.readInstant();
                case DAY -> day = in.readLocalDate();
                case TIME -> time = in.readLocalTime();
                case DAY_AND_TIME -> dayAndTime = in.readLocalDateTime();
                case OFFSET_DAY_AND_TIME -> offsetDayAndTime =
                        OffsetDateTime.parse(in.readString());
                case OFFSET_TIME -> offsetTime = OffsetTime.parse(in.readString());
                case ZONED -> zoned = ZonedDateTime.parse(in.readString());
                case YEAR -> year = Year.of(in.readInt());
                case MONTH -> month = YearMonth.parse(in.readString());
                case LEAP_DAY -> leapDay = MonthDay.parse(in.readString());
                case TIMEOUT -> timeout = Duration.parse(in.readString());
                case TERM -> term = Period.parse(in.readString());
                case ZONE -> zone = ZoneId.of(in.readString());
                case OFFSET -> offset = ZoneOffset.of(in.readString());
                case VOLUME -> volume = Settings.Volume.valueOf(in.readString());
                case DEFAULT_VOLUME -> DEFAULT_VOLUMEValue =
                        Settings.Volume.valueOf(in.readString());
                case DEFAULT_PRICE -> DEFAULT_PRICEValue = in.readString();
                default -> throw new IllegalStateException("Settings has no field " + field);
            }
        }
        return new Settings(enabled, enabledBox, tiny, tinyBox, small, smallBox, count, countBox,
                total, totalBox, ratio, ratioBox, factor, factorBox, letter, quote, backslash,
                greeting, empty, price, big, key, page, currency, moment, day, time, dayAndTime,
                offsetDayAndTime, offsetTime, zoned, year, month, leapDay, timeout, term, zone,
                offset, volume, DEFAULT_VOLUMEValue, DEFAULT_PRICEValue);
    }
}
