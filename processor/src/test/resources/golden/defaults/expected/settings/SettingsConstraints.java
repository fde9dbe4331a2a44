package settings;

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

/** The constraints of {@link Settings}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SettingsConstraints {

    private SettingsConstraints() {}

    /** Checks a {@link Settings} and all that it contains. */
    public static void check(Settings settings, Violations violations) {
        checkComponents(settings.enabled(), settings.enabledBox(), settings.tiny(),
                settings.tinyBox(), settings.small(), settings.smallBox(), settings.count(),
                settings.countBox(), settings.total(), settings.totalBox(), settings.ratio(),
                settings.ratioBox(), settings.factor(), settings.factorBox(), settings.letter(),
                settings.quote(), settings.backslash(), settings.greeting(), settings.empty(),
                settings.price(), settings.big(), settings.key(), settings.page(),
                settings.currency(), settings.moment(), settings.day(), settings.time(),
                settings.dayAndTime(), settings.offsetDayAndTime(), settings.offsetTime(),
                settings.zoned(), settings.year(), settings.month(), settings.leapDay(),
                settings.timeout(), settings.term(), settings.zone(), settings.offset(),
                settings.volume(), settings.DEFAULT_VOLUME(), settings.DEFAULT_PRICE(), violations);
    }

    /** Checks the components of a {@link Settings} that is not there yet. */
    static void checkComponents(boolean enabled, Boolean enabledBox, byte tiny, Byte tinyBox,
            short small, Short smallBox, int count, Integer countBox, long total, Long totalBox,
            float ratio, Float ratioBox, double factor, Double factorBox, char letter,
            Character quote, char backslash, String greeting, String empty, BigDecimal price,
            BigInteger big, UUID key, URI page, Currency currency, Instant moment, LocalDate day,
            LocalTime time, LocalDateTime dayAndTime, OffsetDateTime offsetDayAndTime,
            OffsetTime offsetTime, ZonedDateTime zoned, Year year, YearMonth month,
            MonthDay leapDay, Duration timeout, Period term, ZoneId zone, ZoneOffset offset,
            Settings.Volume volume, Settings.Volume DEFAULT_VOLUME, String DEFAULT_PRICE,
            Violations violations) {
        checkEnabledBox(enabledBox, violations);
        checkTinyBox(tinyBox, violations);
        checkSmallBox(smallBox, violations);
        checkCountBox(countBox, violations);
        checkTotalBox(totalBox, violations);
        checkRatioBox(ratioBox, violations);
        checkFactorBox(factorBox, violations);
        checkQuote(quote, violations);
        checkGreeting(greeting, violations);
        checkEmpty(empty, violations);
        checkPrice(price, violations);
        checkBig(big, violations);
        checkKey(key, violations);
        checkPage(page, violations);
        checkCurrency(currency, violations);
        checkMoment(moment, violations);
        checkDay(day, violations);
        checkTime(time, violations);
        checkDayAndTime(dayAndTime, violations);
        checkOffsetDayAndTime(offsetDayAndTime, violations);
        checkOffsetTime(offsetTime, violations);
        checkZoned(zoned, violations);
        checkYear(year, violations);
        checkMonth(month, violations);
        checkLeapDay(leapDay, violations);
        checkTimeout(timeout, violations);
        checkTerm(term, violations);
        checkZone(zone, violations);
        checkOffset(offset, violations);
        checkVolume(volume, violations);
        checkDEFAULT_VOLUME(DEFAULT_VOLUME, violations);
        checkDEFAULT_PRICE(DEFAULT_PRICE, violations);
    }

    private static void checkEnabledBox(Boolean enabledBox, Violations violations) {
        if (enabledBox == null) {
            violations.add("enabledBox", "must not be null", null);
        }
    }

    private static void checkTinyBox(Byte tinyBox, Violations violations) {
        if (tinyBox == null) {
            violations.add("tinyBox", "must not be null", null);
        }
    }

    private static void checkSmallBox(Short smallBox, Violations violations) {
        if (smallBox == null) {
            violations.add("smallBox", "must not be null", null);
        }
    }

    private static void checkCountBox(Integer countBox, Violations violations) {
        if (countBox == null) {
            violations.add("countBox", "must not be null", null);
        }
    }

    private static void checkTotalBox(Long totalBox, Violations violations) {
        if (totalBox == null) {
            violations.add("totalBox", "must not be null", null);
        }
    }

    private static void checkRatioBox(Float ratioBox, Violations violations) {
        if (ratioBox == null) {
            violations.add("ratioBox", "must not be null", null);
        }
    }

    private static void checkFactorBox(Double factorBox, Violations violations) {
        if (factorBox == null) {
            violations.add("factorBox", "must not be null", null);
        }
    }

    private static void checkQuote(Character quote, Violations violations) {
        if (quote == null) {
            violations.add("quote", "must not be null", null);
        }
    }

    private static void checkGreeting(String greeting, Violations violations) {
        if (greeting == null) {
            violations.add("greeting", "must not be null", null);
        }
    }

    private static void checkEmpty(String empty, Violations violations) {
        if (empty == null) {
            violations.add("empty", "must not be null", null);
        }
    }

    private static void checkPrice(BigDecimal price, Violations violations) {
        if (price == null) {
            violations.add("price", "must not be null", null);
        }
    }

    private static void checkBig(BigInteger big, Violations violations) {
        if (big == null) {
            violations.add("big", "must not be null", null);
        }
    }

    private static void checkKey(UUID key, Violations violations) {
        if (key == null) {
            violations.add("key", "must not be null", null);
        }
    }

    private static void checkPage(URI page, Violations violations) {
        if (page == null) {
            violations.add("page", "must not be null", null);
        }
    }

    private static void checkCurrency(Currency currency, Violations violations) {
        if (currency == null) {
            violations.add("currency", "must not be null", null);
        }
    }

    private static void checkMoment(Instant moment, Violations violations) {
        if (moment == null) {
            violations.add("moment", "must not be null", null);
        }
    }

    private static void checkDay(LocalDate day, Violations violations) {
        if (day == null) {
            violations.add("day", "must not be null", null);
        }
    }

    private static void checkTime(LocalTime time, Violations violations) {
        if (time == null) {
            violations.add("time", "must not be null", null);
        }
    }

    private static void checkDayAndTime(LocalDateTime dayAndTime, Violations violations) {
        if (dayAndTime == null) {
            violations.add("dayAndTime", "must not be null", null);
        }
    }

    private static void checkOffsetDayAndTime(OffsetDateTime offsetDayAndTime,
            Violations violations) {
        if (offsetDayAndTime == null) {
            violations.add("offsetDayAndTime", "must not be null", null);
        }
    }

    private static void checkOffsetTime(OffsetTime offsetTime, Violations violations) {
        if (offsetTime == null) {
            violations.add("offsetTime", "must not be null", null);
        }
    }

    private static void checkZoned(ZonedDateTime zoned, Violations violations) {
        if (zoned == null) {
            violations.add("zoned", "must not be null", null);
        }
    }

    private static void checkYear(Year year, Violations violations) {
        if (year == null) {
            violations.add("year", "must not be null", null);
        }
    }

    private static void checkMonth(YearMonth month, Violations violations) {
        if (month == null) {
            violations.add("month", "must not be null", null);
        }
    }

    private static void checkLeapDay(MonthDay leapDay, Violations violations) {
        if (leapDay == null) {
            violations.add("leapDay", "must not be null", null);
        }
    }

    private static void checkTimeout(Duration timeout, Violations violations) {
        if (timeout == null) {
            violations.add("timeout", "must not be null", null);
        }
    }

    private static void checkTerm(Period term, Violations violations) {
        if (term == null) {
            violations.add("term", "must not be null", null);
        }
    }

    private static void checkZone(ZoneId zone, Violations violations) {
        if (zone == null) {
            violations.add("zone", "must not be null", null);
        }
    }

    private static void checkOffset(ZoneOffset offset, Violations violations) {
        if (offset == null) {
            violations.add("offset", "must not be null", null);
        }
    }

    private static void checkVolume(Settings.Volume volume, Violations violations) {
        if (volume == null) {
            violations.add("volume", "must not be null", null);
        }
    }

    private static void checkDEFAULT_VOLUME(Settings.Volume DEFAULT_VOLUME, Violations violations) {
        if (DEFAULT_VOLUME == null) {
            violations.add("DEFAULT_VOLUME", "must not be null", null);
        }
    }

    private static void checkDEFAULT_PRICE(String DEFAULT_PRICE, Violations violations) {
        if (DEFAULT_PRICE == null) {
            violations.add("DEFAULT_PRICE", "must not be null", null);
        }
    }
}
