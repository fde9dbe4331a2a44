package settings;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
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

/** Builds the {@code @ValueObject} {@link Settings}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SettingsBuilder {

    private static final BigDecimal DEFAULT_PRICE_FIELD = new BigDecimal("12.50");
    private static final BigInteger DEFAULT_BIG = new BigInteger("123456789012345678901234567890");
    private static final UUID DEFAULT_KEY = UUID.fromString("0190b6e2-0000-7000-8000-000000000000");
    private static final URI DEFAULT_PAGE = URI.create("https://example.org/a?b=c");
    private static final Currency DEFAULT_CURRENCY = Currency.getInstance("EUR");
    private static final Instant DEFAULT_MOMENT = Instant.parse("2024-02-29T12:00:00Z");
    private static final LocalDate DEFAULT_DAY = LocalDate.parse("2024-02-29");
    private static final LocalTime DEFAULT_TIME = LocalTime.parse("12:30");
    private static final LocalDateTime DEFAULT_DAY_AND_TIME = LocalDateTime.parse("2024-02-29T12:30");
    private static final OffsetDateTime DEFAULT_OFFSET_DAY_AND_TIME = OffsetDateTime.parse("2024-02-29T12:30+01:00");
    private static final OffsetTime DEFAULT_OFFSET_TIME = OffsetTime.parse("12:30+01:00");
    private static final ZonedDateTime DEFAULT_ZONED = ZonedDateTime.parse("2024-02-29T12:30+01:00[Europe/Oslo]");
    private static final Year DEFAULT_YEAR = Year.parse("2024");
    private static final YearMonth DEFAULT_MONTH = YearMonth.parse("2024-02");
    private static final MonthDay DEFAULT_LEAP_DAY = MonthDay.parse("--02-29");
    private static final Duration DEFAULT_TIMEOUT = Duration.parse("PT5M");
    private static final Period DEFAULT_TERM = Period.parse("P1Y2M");
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Oslo");
    private static final ZoneOffset DEFAULT_OFFSET = ZoneOffset.of("+01:00");

    private SettingsBuilder() {}

    /** Begins a new {@link Settings}. */
    public static DEFAULT_PRICEStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Settings}, each of which can be replaced. */
    public static CopyStage from(Settings settings) {
        Stages stages = new Stages();
        stages.enabled = settings.enabled();
        stages.enabledBox = settings.enabledBox();
        stages.tiny = settings.tiny();
        stages.tinyBox = settings.tinyBox();
        stages.small = settings.small();
        stages.smallBox = settings.smallBox();
        stages.count = settings.count();
        stages.countBox = settings.countBox();
        stages.total = settings.total();
        stages.totalBox = settings.totalBox();
        stages.ratio = settings.ratio();
        stages.ratioBox = settings.ratioBox();
        stages.factor = settings.factor();
        stages.factorBox = settings.factorBox();
        stages.letter = settings.letter();
        stages.quote = settings.quote();
        stages.backslash = settings.backslash();
        stages.greeting = settings.greeting();
        stages.empty = settings.empty();
        stages.price = settings.price();
        stages.big = settings.big();
        stages.key = settings.key();
        stages.page = settings.page();
        stages.currency = settings.currency();
        stages.moment = settings.moment();
        stages.day = settings.day();
        stages.time = settings.time();
        stages.dayAndTime = settings.dayAndTime();
        stages.offsetDayAndTime = settings.offsetDayAndTime();
        stages.offsetTime = settings.offsetTime();
        stages.zoned = settings.zoned();
        stages.year = settings.year();
        stages.month = settings.month();
        stages.leapDay = settings.leapDay();
        stages.timeout = settings.timeout();
        stages.term = settings.term();
        stages.zone = settings.zone();
        stages.offset = settings.offset();
        stages.volume = settings.volume();
        stages.DEFAULT_VOLUME = settings.DEFAULT_VOLUME();
        stages.DEFAULT_PRICE = settings.DEFAULT_PRICE();
        return stages;
    }

    /** Requires {@link Settings#DEFAULT_PRICE()}. */
    public interface DEFAULT_PRICEStage {

        OptionalStage DEFAULT_PRICE(String DEFAULT_PRICE);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** {@code true} unless given, because of its {@code @Default}. */
        OptionalStage enabled(boolean enabled);

        /** {@code false} unless given, because of its {@code @Default}. */
        OptionalStage enabledBox(Boolean enabledBox);

        /** {@code -1} unless given, because of its {@code @Default}. */
        OptionalStage tiny(byte tiny);

        /** {@code 2} unless given, because of its {@code @Default}. */
        OptionalStage tinyBox(Byte tinyBox);

        /** {@code -300} unless given, because of its {@code @Default}. */
        OptionalStage small(short small);

        /** {@code 300} unless given, because of its {@code @Default}. */
        OptionalStage smallBox(Short smallBox);

        /** {@code -2147483648} unless given, because of its {@code @Default}. */
        OptionalStage count(int count);

        /** {@code 7} unless given, because of its {@code @Default}. */
        OptionalStage countBox(Integer countBox);

        /** {@code -9223372036854775808} unless given, because of its {@code @Default}. */
        OptionalStage total(long total);

        /** {@code 8} unless given, because of its {@code @Default}. */
        OptionalStage totalBox(Long totalBox);

        /** {@code 1.5} unless given, because of its {@code @Default}. */
        OptionalStage ratio(float ratio);

        /** {@code 1e10} unless given, because of its {@code @Default}. */
        OptionalStage ratioBox(Float ratioBox);

        /** {@code -0.25} unless given, because of its {@code @Default}. */
        OptionalStage factor(double factor);

        /** {@code 3} unless given, because of its {@code @Default}. */
        OptionalStage factorBox(Double factorBox);

        /** {@code x} unless given, because of its {@code @Default}. */
        OptionalStage letter(char letter);

        /** {@code '} unless given, because of its {@code @Default}. */
        OptionalStage quote(Character quote);

        /** Its default unless given, because of its {@code @Default}. */
        OptionalStage backslash(char backslash);

        /** Its default unless given, because of its {@code @Default}. */
        OptionalStage greeting(String greeting);

        /** Its default unless given, because of its {@code @Default}. */
        OptionalStage empty(String empty);

        /** {@code 12.50} unless given, because of its {@code @Default}. */
        OptionalStage price(BigDecimal price);

        /** {@code 123456789012345678901234567890} unless given, because of its {@code @Default}. */
        OptionalStage big(BigInteger big);

        /** {@code 0190b6e2-0000-7000-8000-000000000000} unless given, because of its {@code @Default}. */
        OptionalStage key(UUID key);

        /** {@code https://example.org/a?b=c} unless given, because of its {@code @Default}. */
        OptionalStage page(URI page);

        /** {@code EUR} unless given, because of its {@code @Default}. */
        OptionalStage currency(Currency currency);

        /** {@code 2024-02-29T12:00:00Z} unless given, because of its {@code @Default}. */
        OptionalStage moment(Instant moment);

        /** {@code 2024-02-29} unless given, because of its {@code @Default}. */
        OptionalStage day(LocalDate day);

        /** {@code 12:30} unless given, because of its {@code @Default}. */
        OptionalStage time(LocalTime time);

        /** {@code 2024-02-29T12:30} unless given, because of its {@code @Default}. */
        OptionalStage dayAndTime(LocalDateTime dayAndTime);

        /** {@code 2024-02-29T12:30+01:00} unless given, because of its {@code @Default}. */
        OptionalStage offsetDayAndTime(OffsetDateTime offsetDayAndTime);

        /** {@code 12:30+01:00} unless given, because of its {@code @Default}. */
        OptionalStage offsetTime(OffsetTime offsetTime);

        /** {@code 2024-02-29T12:30+01:00[Europe/Oslo]} unless given, because of its {@code @Default}. */
        OptionalStage zoned(ZonedDateTime zoned);

        /** {@code 2024} unless given, because of its {@code @Default}. */
        OptionalStage year(Year year);

        /** {@code 2024-02} unless given, because of its {@code @Default}. */
        OptionalStage month(YearMonth month);

        /** {@code --02-29} unless given, because of its {@code @Default}. */
        OptionalStage leapDay(MonthDay leapDay);

        /** {@code PT5M} unless given, because of its {@code @Default}. */
        OptionalStage timeout(Duration timeout);

        /** {@code P1Y2M} unless given, because of its {@code @Default}. */
        OptionalStage term(Period term);

        /** {@code Europe/Oslo} unless given, because of its {@code @Default}. */
        OptionalStage zone(ZoneId zone);

        /** {@code +01:00} unless given, because of its {@code @Default}. */
        OptionalStage offset(ZoneOffset offset);

        /** {@code LOUD} unless given, because of its {@code @Default}. */
        OptionalStage volume(Settings.Volume volume);

        /** {@code QUIET} unless given, because of its {@code @Default}. */
        OptionalStage DEFAULT_VOLUME(Settings.Volume DEFAULT_VOLUME);

        /**
         * The {@link Settings}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Settings build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage enabled(boolean enabled);

        CopyStage enabledBox(Boolean enabledBox);

        CopyStage tiny(byte tiny);

        CopyStage tinyBox(Byte tinyBox);

        CopyStage small(short small);

        CopyStage smallBox(Short smallBox);

        CopyStage count(int count);

        CopyStage countBox(Integer countBox);

        CopyStage total(long total);

        CopyStage totalBox(Long totalBox);

        CopyStage ratio(float ratio);

        CopyStage ratioBox(Float ratioBox);

        CopyStage factor(double factor);

        CopyStage factorBox(Double factorBox);

        CopyStage letter(char letter);

        CopyStage quote(Character quote);

        CopyStage backslash(char backslash);

        CopyStage greeting(String greeting);

        CopyStage empty(String empty);

        CopyStage price(BigDecimal price);

        CopyStage big(BigInteger big);

        CopyStage key(UUID key);

        CopyStage page(URI page);

        CopyStage currency(Currency currency);

        CopyStage moment(Instant moment);

        CopyStage day(LocalDate day);

        CopyStage time(LocalTime time);

        CopyStage dayAndTime(LocalDateTime dayAndTime);

        CopyStage offsetDayAndTime(OffsetDateTime offsetDayAndTime);

        CopyStage offsetTime(OffsetTime offsetTime);

        CopyStage zoned(ZonedDateTime zoned);

        CopyStage year(Year year);

        CopyStage month(YearMonth month);

        CopyStage leapDay(MonthDay leapDay);

        CopyStage timeout(Duration timeout);

        CopyStage term(Period term);

        CopyStage zone(ZoneId zone);

        CopyStage offset(ZoneOffset offset);

        CopyStage volume(Settings.Volume volume);

        CopyStage DEFAULT_VOLUME(Settings.Volume DEFAULT_VOLUME);

        CopyStage DEFAULT_PRICE(String DEFAULT_PRICE);

        /**
         * The {@link Settings}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Settings build();
    }

    private static final class Stages implements DEFAULT_PRICEStage, OptionalStage, CopyStage {

        private boolean enabled = true;
        private Boolean enabledBox = false;
        private byte tiny = (byte) -1;
        private Byte tinyBox = (byte) 2;
        private short small = (short) -300;
        private Short smallBox = (short) 300;
        private int count = -2147483648;
        private Integer countBox = 7;
        private long total = -9223372036854775808L;
        private Long totalBox = 8L;
        private float ratio = 1.5f;
        private Float ratioBox = 1.0E10f;
        private double factor = -0.25;
        private Double factorBox = 3.0;
        private char letter = 'x';
        private Character quote = '\'';
        private char backslash = '\\';

        private String greeting = "say \"hi\"\n"
                + "\t{$L} \\ é */";

        private String empty = "";
        private BigDecimal price = DEFAULT_PRICE_FIELD;
        private BigInteger big = DEFAULT_BIG;
        private UUID key = DEFAULT_KEY;
        private URI page = DEFAULT_PAGE;
        private Currency currency = DEFAULT_CURRENCY;
        private Instant moment = DEFAULT_MOMENT;
        private LocalDate day = DEFAULT_DAY;
        private LocalTime time = DEFAULT_TIME;
        private LocalDateTime dayAndTime = DEFAULT_DAY_AND_TIME;
        private OffsetDateTime offsetDayAndTime = DEFAULT_OFFSET_DAY_AND_TIME;
        private OffsetTime offsetTime = DEFAULT_OFFSET_TIME;
        private ZonedDateTime zoned = DEFAULT_ZONED;
        private Year year = DEFAULT_YEAR;
        private YearMonth month = DEFAULT_MONTH;
        private MonthDay leapDay = DEFAULT_LEAP_DAY;
        private Duration timeout = DEFAULT_TIMEOUT;
        private Period term = DEFAULT_TERM;
        private ZoneId zone = DEFAULT_ZONE;
        private ZoneOffset offset = DEFAULT_OFFSET;
        private Settings.Volume volume = Settings.Volume.LOUD;
        private Settings.Volume DEFAULT_VOLUME = Settings.Volume.QUIET;
        private String DEFAULT_PRICE;

        @Override
        public Stages enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        @Override
        public Stages enabledBox(Boolean enabledBox) {
            this.enabledBox = enabledBox;
            return this;
        }

        @Override
        public Stages tiny(byte tiny) {
            this.tiny = tiny;
            return this;
        }

        @Override
        public Stages tinyBox(Byte tinyBox) {
            this.tinyBox = tinyBox;
            return this;
        }

        @Override
        public Stages small(short small) {
            this.small = small;
            return this;
        }

        @Override
        public Stages smallBox(Short smallBox) {
            this.smallBox = smallBox;
            return this;
        }

        @Override
        public Stages count(int count) {
            this.count = count;
            return this;
        }

        @Override
        public Stages countBox(Integer countBox) {
            this.countBox = countBox;
            return this;
        }

        @Override
        public Stages total(long total) {
            this.total = total;
            return this;
        }

        @Override
        public Stages totalBox(Long totalBox) {
            this.totalBox = totalBox;
            return this;
        }

        @Override
        public Stages ratio(float ratio) {
            this.ratio = ratio;
            return this;
        }

        @Override
        public Stages ratioBox(Float ratioBox) {
            this.ratioBox = ratioBox;
            return this;
        }

        @Override
        public Stages factor(double factor) {
            this.factor = factor;
            return this;
        }

        @Override
        public Stages factorBox(Double factorBox) {
            this.factorBox = factorBox;
            return this;
        }

        @Override
        public Stages letter(char letter) {
            this.letter = letter;
            return this;
        }

        @Override
        public Stages quote(Character quote) {
            this.quote = quote;
            return this;
        }

        @Override
        public Stages backslash(char backslash) {
            this.backslash = backslash;
            return this;
        }

        @Override
        public Stages greeting(String greeting) {
            this.greeting = greeting;
            return this;
        }

        @Override
        public Stages empty(String empty) {
            this.empty = empty;
            return this;
        }

        @Override
        public Stages price(BigDecimal price) {
            this.price = price;
            return this;
        }

        @Override
        public Stages big(BigInteger big) {
            this.big = big;
            return this;
        }

        @Override
        public Stages key(UUID key) {
            this.key = key;
            return this;
        }

        @Override
        public Stages page(URI page) {
            this.page = page;
            return this;
        }

        @Override
        public Stages currency(Currency currency) {
            this.currency = currency;
            return this;
        }

        @Override
        public Stages moment(Instant moment) {
            this.moment = moment;
            return this;
        }

        @Override
        public Stages day(LocalDate day) {
            this.day = day;
            return this;
        }

        @Override
        public Stages time(LocalTime time) {
            this.time = time;
            return this;
        }

        @Override
        public Stages dayAndTime(LocalDateTime dayAndTime) {
            this.dayAndTime = dayAndTime;
            return this;
        }

        @Override
        public Stages offsetDayAndTime(OffsetDateTime offsetDayAndTime) {
            this.offsetDayAndTime = offsetDayAndTime;
            return this;
        }

        @Override
        public Stages offsetTime(OffsetTime offsetTime) {
            this.offsetTime = offsetTime;
            return this;
        }

        @Override
        public Stages zoned(ZonedDateTime zoned) {
            this.zoned = zoned;
            return this;
        }

        @Override
        public Stages year(Year year) {
            this.year = year;
            return this;
        }

        @Override
        public Stages month(YearMonth month) {
            this.month = month;
            return this;
        }

        @Override
        public Stages leapDay(MonthDay leapDay) {
            this.leapDay = leapDay;
            return this;
        }

        @Override
        public Stages timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        @Override
        public Stages term(Period term) {
            this.term = term;
            return this;
        }

        @Override
        public Stages zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        @Override
        public Stages offset(ZoneOffset offset) {
            this.offset = offset;
            return this;
        }

        @Override
        public Stages volume(Settings.Volume volume) {
            this.volume = volume;
            return this;
        }

        @Override
        public Stages DEFAULT_VOLUME(Settings.Volume DEFAULT_VOLUME) {
            this.DEFAULT_VOLUME = DEFAULT_VOLUME;
            return this;
        }

        @Override
        public Stages DEFAULT_PRICE(String DEFAULT_PRICE) {
            this.DEFAULT_PRICE = DEFAULT_PRICE;
            return this;
        }

        @Override
        public Settings build() {
            Violations violations = Violations.collect();
            SettingsConstraints.checkComponents(enabled, enabledBox, tiny, tinyBox, small, smallBox,
                    count, countBox, total, totalBox, ratio, ratioBox, factor, factorBox, letter,
                    quote, backslash, greeting, empty, price, big, key, page, currency, moment, day,
                    time, dayAndTime, offsetDayAndTime, offsetTime, zoned, year, month, leapDay,
                    timeout, term, zone, offset, volume, DEFAULT_VOLUME, DEFAULT_PRICE, violations);
            violations.throwIfAny("Settings");
            return new Settings(enabled, enabledBox, tiny, tinyBox, small, smallBox, count,
                    countBox, total, totalBox, ratio, ratioBox, factor, factorBox, letter, quote,
                    backslash, greeting, empty, price, big, key, page, currency, moment, day, time,
                    dayAndTime, offsetDayAndTime, offsetTime, zoned, year, month, leapDay, timeout,
                    term, zone, offset, volume, DEFAULT_VOLUME, DEFAULT_PRICE);
        }
    }
}
