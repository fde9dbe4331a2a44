package settings;

import dev.typecase.Default;
import dev.typecase.ValueObject;
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

@ValueObject
public record Settings(
        @Default("true") boolean enabled,
        @Default("false") Boolean enabledBox,
        @Default("-1") byte tiny,
        @Default("2") Byte tinyBox,
        @Default("-300") short small,
        @Default("300") Short smallBox,
        @Default("-2147483648") int count,
        @Default("7") Integer countBox,
        @Default("-9223372036854775808") long total,
        @Default("8") Long totalBox,
        @Default("1.5") float ratio,
        @Default("1e10") Float ratioBox,
        @Default("-0.25") double factor,
        @Default("3") Double factorBox,
        @Default("x") char letter,
        @Default("'") Character quote,
        @Default("\\") char backslash,
        @Default("say \"hi\"\n\t{$L} \\ é */") String greeting,
        @Default("") String empty,
        @Default("12.50") BigDecimal price,
        @Default("123456789012345678901234567890") BigInteger big,
        @Default("0190b6e2-0000-7000-8000-000000000000") UUID key,
        @Default("https://example.org/a?b=c") URI page,
        @Default("EUR") Currency currency,
        @Default("2024-02-29T12:00:00Z") Instant moment,
        @Default("2024-02-29") LocalDate day,
        @Default("12:30") LocalTime time,
        @Default("2024-02-29T12:30") LocalDateTime dayAndTime,
        @Default("2024-02-29T12:30+01:00") OffsetDateTime offsetDayAndTime,
        @Default("12:30+01:00") OffsetTime offsetTime,
        @Default("2024-02-29T12:30+01:00[Europe/Oslo]") ZonedDateTime zoned,
        @Default("2024") Year year,
        @Default("2024-02") YearMonth month,
        @Default("--02-29") MonthDay leapDay,
        @Default("PT5M") Duration timeout,
        @Default("P1Y2M") Period term,
        @Default("Europe/Oslo") ZoneId zone,
        @Default("+01:00") ZoneOffset offset,
        @Default("LOUD") Volume volume,
        @Default("QUIET") Volume DEFAULT_VOLUME,
        String DEFAULT_PRICE) {

    public enum Volume {
        QUIET,
        LOUD
    }
}
