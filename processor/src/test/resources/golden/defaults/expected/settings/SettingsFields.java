package settings;

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

/** What can be asked of the {@code @ValueObject} {@link Settings} in a query. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SettingsFields {

    private static final Access ACCESS = new Access();

    /** {@link Settings#enabled()}. */
    public static final OrderedField<Settings, Boolean> ENABLED = new OrderedField<>(FieldPath.of(ACCESS, 0));

    /** {@link Settings#enabledBox()}. */
    public static final OrderedField<Settings, Boolean> ENABLED_BOX = new OrderedField<>(FieldPath.of(ACCESS, 1));

    /** {@link Settings#tiny()}. */
    public static final OrderedField<Settings, Byte> TINY = new OrderedField<>(FieldPath.of(ACCESS, 2));

    /** {@link Settings#tinyBox()}. */
    public static final OrderedField<Settings, Byte> TINY_BOX = new OrderedField<>(FieldPath.of(ACCESS, 3));

    /** {@link Settings#small()}. */
    public static final OrderedField<Settings, Short> SMALL = new OrderedField<>(FieldPath.of(ACCESS, 4));

    /** {@link Settings#smallBox()}. */
    public static final OrderedField<Settings, Short> SMALL_BOX = new OrderedField<>(FieldPath.of(ACCESS, 5));

    /** {@link Settings#count()}. */
    public static final OrderedField<Settings, Integer> COUNT = new OrderedField<>(FieldPath.of(ACCESS, 6));

    /** {@link Settings#countBox()}. */
    public static final OrderedField<Settings, Integer> COUNT_BOX = new OrderedField<>(FieldPath.of(ACCESS, 7));

    /** {@link Settings#total()}. */
    public static final OrderedField<Settings, Long> TOTAL = new OrderedField<>(FieldPath.of(ACCESS, 8));

    /** {@link Settings#totalBox()}. */
    public static final OrderedField<Settings, Long> TOTAL_BOX = new OrderedField<>(FieldPath.of(ACCESS, 9));

    /** {@link Settings#ratio()}. */
    public static final OrderedField<Settings, Float> RATIO = new OrderedField<>(FieldPath.of(ACCESS, 10));

    /** {@link Settings#ratioBox()}. */
    public static final OrderedField<Settings, Float> RATIO_BOX = new OrderedField<>(FieldPath.of(ACCESS, 11));

    /** {@link Settings#factor()}. */
    public static final OrderedField<Settings, Double> FACTOR = new OrderedField<>(FieldPath.of(ACCESS, 12));

    /** {@link Settings#factorBox()}. */
    public static final OrderedField<Settings, Double> FACTOR_BOX = new OrderedField<>(FieldPath.of(ACCESS, 13));

    /** {@link Settings#letter()}. */
    public static final OrderedField<Settings, Character> LETTER = new OrderedField<>(FieldPath.of(ACCESS, 14));

    /** {@link Settings#quote()}. */
    public static final OrderedField<Settings, Character> QUOTE = new OrderedField<>(FieldPath.of(ACCESS, 15));

    /** {@link Settings#backslash()}. */
    public static final OrderedField<Settings, Character> BACKSLASH = new OrderedField<>(FieldPath.of(ACCESS, 16));

    /** {@link Settings#greeting()}. */
    public static final TextField<Settings> GREETING = new TextField<>(FieldPath.of(ACCESS, 17));

    /** {@link Settings#empty()}. */
    public static final TextField<Settings> EMPTY = new TextField<>(FieldPath.of(ACCESS, 18));

    /** {@link Settings#price()}. */
    public static final OrderedField<Settings, BigDecimal> PRICE = new OrderedField<>(FieldPath.of(ACCESS, 19));

    /** {@link Settings#big()}. */
    public static final OrderedField<Settings, BigInteger> BIG = new OrderedField<>(FieldPath.of(ACCESS, 20));

    /** {@link Settings#key()}. */
    public static final OrderedField<Settings, UUID> KEY = new OrderedField<>(FieldPath.of(ACCESS, 21));

    /** {@link Settings#page()}. */
    public static final Field<Settings, URI> PAGE = new Field<>(FieldPath.of(ACCESS, 22));

    /** {@link Settings#currency()}. */
    public static final Field<Settings, Currency> CURRENCY = new Field<>(FieldPath.of(ACCESS, 23));

    /** {@link Settings#moment()}. */
    public static final OrderedField<Settings, Instant> MOMENT = new OrderedField<>(FieldPath.of(ACCESS, 24));

    /** {@link Settings#day()}. */
    public static final OrderedField<Settings, LocalDate> DAY = new OrderedField<>(FieldPath.of(ACCESS, 25));

    /** {@link Settings#time()}. */
    public static final OrderedField<Settings, LocalTime> TIME = new OrderedField<>(FieldPath.of(ACCESS, 26));

    /** {@link Settings#dayAndTime()}. */
    public static final OrderedField<Settings, LocalDateTime> DAY_AND_TIME =
            new OrderedField<>(FieldPath.of(ACCESS, 27));

    /** {@link Settings#offsetDayAndTime()}. */
    public static final Field<Settings, OffsetDateTime> OFFSET_DAY_AND_TIME = new Field<>(FieldPath.of(ACCESS, 28));

    /** {@link Settings#offsetTime()}. */
    public static final Field<Settings, OffsetTime> OFFSET_TIME = new Field<>(FieldPath.of(ACCESS, 29));

    /** {@link Settings#zoned()}. */
    public static final Field<Settings, ZonedDateTime> ZONED = new Field<>(FieldPath.of(ACCESS, 30));

    /** {@link Settings#year()}. */
    public static final OrderedField<Settings, Year> YEAR = new OrderedField<>(FieldPath.of(ACCESS, 31));

    /** {@link Settings#month()}. */
    public static final Field<Settings, YearMonth> MONTH = new Field<>(FieldPath.of(ACCESS, 32));

    /** {@link Settings#leapDay()}. */
    public static final Field<Settings, MonthDay> LEAP_DAY = new Field<>(FieldPath.of(ACCESS, 33));

    /** {@link Settings#timeout()}. */
    public static final Field<Settings, Duration> TIMEOUT = new Field<>(FieldPath.of(ACCESS, 34));

    /** {@link Settings#term()}. */
    public static final Field<Settings, Period> TERM = new Field<>(FieldPath.of(ACCESS, 35));

    /** {@link Settings#zone()}. */
    public static final Field<Settings, ZoneId> ZONE = new Field<>(FieldPath.of(ACCESS, 36));

    /** {@link Settings#offset()}. */
    public static final Field<Settings, ZoneOffset> OFFSET = new Field<>(FieldPath.of(ACCESS, 37));

    /** {@link Settings#volume()}. */
    public static final OrderedField<Settings, Settings.Volume> VOLUME = new OrderedField<>(FieldPath.of(ACCESS, 38));

    /** {@link Settings#DEFAULT_VOLUME()}. */
    public static final OrderedField<Settings, Settings.Volume> DEFAULT_VOLUME =
            new OrderedField<>(FieldPath.of(ACCESS, 39));

    /** {@link Settings#DEFAULT_PRICE()}. */
    public static final TextField<Settings> DEFAULT_PRICE = new TextField<>(FieldPath.of(ACCESS, 40));

    private SettingsFields() {}

    /**
     * {@link Settings} as what is held by another object.
     *
     * @param <T> where the path to it begins
     */
    public static final class Of<T> extends PlainField<T> {

        /** For generated code. */
        public Of(FieldPath<T> path) {
            super(path);
        }

        /** {@link Settings#enabled()}. */
        public OrderedField<T, Boolean> enabled() {
            return new OrderedField<>(path().then(ACCESS, 0));
        }

        /** {@link Settings#enabledBox()}. */
        public OrderedField<T, Boolean> enabledBox() {
            return new OrderedField<>(path().then(ACCESS, 1));
        }

        /** {@link Settings#tiny()}. */
        public OrderedField<T, Byte> tiny() {
            return new OrderedField<>(path().then(ACCESS, 2));
        }

        /** {@link Settings#tinyBox()}. */
        public OrderedField<T, Byte> tinyBox() {
            return new OrderedField<>(path().then(ACCESS, 3));
        }

        /** {@link Settings#small()}. */
        public OrderedField<T, Short> small() {
            return new OrderedField<>(path().then(ACCESS, 4));
        }

        /** {@link Settings#smallBox()}. */
        public OrderedField<T, Short> smallBox() {
            return new OrderedField<>(path().then(ACCESS, 5));
        }

        /** {@link Settings#count()}. */
        public OrderedField<T, Integer> count() {
            return new OrderedField<>(path().then(ACCESS, 6));
        }

        /** {@link Settings#countBox()}. */
        public OrderedField<T, Integer> countBox() {
            return new OrderedField<>(path().then(ACCESS, 7));
        }

        /** {@link Settings#total()}. */
        public OrderedField<T, Long> total() {
            return new OrderedField<>(path().then(ACCESS, 8));
        }

        /** {@link Settings#totalBox()}. */
        public OrderedField<T, Long> totalBox() {
            return new OrderedField<>(path().then(ACCESS, 9));
        }

        /** {@link Settings#ratio()}. */
        public OrderedField<T, Float> ratio() {
            return new OrderedField<>(path().then(ACCESS, 10));
        }

        /** {@link Settings#ratioBox()}. */
        public OrderedField<T, Float> ratioBox() {
            return new OrderedField<>(path().then(ACCESS, 11));
        }

        /** {@link Settings#factor()}. */
        public OrderedField<T, Double> factor() {
            return new OrderedField<>(path().then(ACCESS, 12));
        }

        /** {@link Settings#factorBox()}. */
        public OrderedField<T, Double> factorBox() {
            return new OrderedField<>(path().then(ACCESS, 13));
        }

        /** {@link Settings#letter()}. */
        public OrderedField<T, Character> letter() {
            return new OrderedField<>(path().then(ACCESS, 14));
        }

        /** {@link Settings#quote()}. */
        public OrderedField<T, Character> quote() {
            return new OrderedField<>(path().then(ACCESS, 15));
        }

        /** {@link Settings#backslash()}. */
        public OrderedField<T, Character> backslash() {
            return new OrderedField<>(path().then(ACCESS, 16));
        }

        /** {@link Settings#greeting()}. */
        public TextField<T> greeting() {
            return new TextField<>(path().then(ACCESS, 17));
        }

        /** {@link Settings#empty()}. */
        public TextField<T> empty() {
            return new TextField<>(path().then(ACCESS, 18));
        }

        /** {@link Settings#price()}. */
        public OrderedField<T, BigDecimal> price() {
            return new OrderedField<>(path().then(ACCESS, 19));
        }

        /** {@link Settings#big()}. */
        public OrderedField<T, BigInteger> big() {
            return new OrderedField<>(path().then(ACCESS, 20));
        }

        /** {@link Settings#key()}. */
        public OrderedField<T, UUID> key() {
            return new OrderedField<>(path().then(ACCESS, 21));
        }

        /** {@link Settings#page()}. */
        public Field<T, URI> page() {
            return new Field<>(path().then(ACCESS, 22));
        }

        /** {@link Settings#currency()}. */
        public Field<T, Currency> currency() {
            return new Field<>(path().then(ACCESS, 23));
        }

        /** {@link Settings#moment()}. */
        public OrderedField<T, Instant> moment() {
            return new OrderedField<>(path().then(ACCESS, 24));
        }

        /** {@link Settings#day()}. */
        public OrderedField<T, LocalDate> day() {
            return new OrderedField<>(path().then(ACCESS, 25));
        }

        /** {@link Settings#time()}. */
        public OrderedField<T, LocalTime> time() {
            return new OrderedField<>(path().then(ACCESS, 26));
        }

        /** {@link Settings#dayAndTime()}. */
        public OrderedField<T, LocalDateTime> dayAndTime() {
            return new OrderedField<>(path().then(ACCESS, 27));
        }

        /** {@link Settings#offsetDayAndTime()}. */
        public Field<T, OffsetDateTime> offsetDayAndTime() {
            return new Field<>(path().then(ACCESS, 28));
        }

        /** {@link Settings#offsetTime()}. */
        public Field<T, OffsetTime> offsetTime() {
            return new Field<>(path().then(ACCESS, 29));
        }

        /** {@link Settings#zoned()}. */
        public Field<T, ZonedDateTime> zoned() {
            return new Field<>(path().then(ACCESS, 30));
        }

        /** {@link Settings#year()}. */
        public OrderedField<T, Year> year() {
            return new OrderedField<>(path().then(ACCESS, 31));
        }

        /** {@link Settings#month()}. */
        public Field<T, YearMonth> month() {
            return new Field<>(path().then(ACCESS, 32));
        }

        /** {@link Settings#leapDay()}. */
        public Field<T, MonthDay> leapDay() {
            return new Field<>(path().then(ACCESS, 33));
        }

        /** {@link Settings#timeout()}. */
        public Field<T, Duration> timeout() {
            return new Field<>(path().then(ACCESS, 34));
        }

        /** {@link Settings#term()}. */
        public Field<T, Period> term() {
            return new Field<>(path().then(ACCESS, 35));
        }

        /** {@link Settings#zone()}. */
        public Field<T, ZoneId> zone() {
            return new Field<>(path().then(ACCESS, 36));
        }

        /** {@link Settings#offset()}. */
        public Field<T, ZoneOffset> offset() {
            return new Field<>(path().then(ACCESS, 37));
        }

        /** {@link Settings#volume()}. */
        public OrderedField<T, Settings.Volume> volume() {
            return new OrderedField<>(path().then(ACCESS, 38));
        }

        /** {@link Settings#DEFAULT_VOLUME()}. */
        public OrderedField<T, Settings.Volume> DEFAULT_VOLUME() {
            return new OrderedField<>(path().then(ACCESS, 39));
        }

        /** {@link Settings#DEFAULT_PRICE()}. */
        public TextField<T> DEFAULT_PRICE() {
            return new TextField<>(path().then(ACCESS, 40));
        }
    }

    private static final class Access extends FieldAccess<Settings> {

        @Override
        protected Shape shape() {
            return SettingsMapping.SHAPE;
        }

        @Override
        protected Object value(Settings settings, int field) {
            return switch (field) {
                case 0 -> settings.enabled();
                case 1 -> settings.enabledBox();
                case 2 -> settings.tiny();
                case 3 -> settings.tinyBox();
                case 4 -> settings.small();
                case 5 -> settings.smallBox();
                case 6 -> settings.count();
                case 7 -> settings.countBox();
                case 8 -> settings.total();
                case 9 -> settings.totalBox();
                case 10 -> settings.ratio();
                case 11 -> settings.ratioBox();
                case 12 -> settings.factor();
                case 13 -> settings.factorBox();
                case 14 -> settings.letter();
                case 15 -> settings.quote();
                case 16 -> settings.backslash();
                case 17 -> settings.greeting();
                case 18 -> settings.empty();
                case 19 -> settings.price();
                case 20 -> settings.big();
                case 21 -> settings.key();
                case 22 -> settings.page();
                case 23 -> settings.currency();
                case 24 -> settings.moment();
                case 25 -> settings.day();
                case 26 -> settings.time();
                case 27 -> settings.dayAndTime();
                case 28 -> settings.offsetDayAndTime();
                case 29 -> settings.offsetTime();
                case 30 -> settings.zoned();
                case 31 -> settings.year();
                case 32 -> settings.month();
                case 33 -> settings.leapDay();
                case 34 -> settings.timeout();
                case 35 -> settings.term();
                case 36 -> settings.zone();
                case 37 -> settings.offset();
                case 38 -> settings.volume();
                case 39 -> settings.DEFAULT_VOLUME();
                case 40 -> settings.DEFAULT_PRICE();
                default -> throw new IllegalStateException("Settings has no field " + field);
            };
        }
    }
}
