package dev.typecase.storetests.herbarium;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random values, from so few that some are equal, and those at the edges among them. */
final class Values {

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "A",
            "ab",
            "aB",
            "100%",
            "%",
            "_",
            "a_b",
            "\\",
            "\\%",
            "a\\",
            "'",
            "''",
            "\"",
            "it's",
            "'; drop table specimen; --",
            "' or '1'='1",
            "$1",
            "?",
            ":name",
            "/* a */",
            "a\nb",
            "\t",
            "\u0001",
            "stra\u00dfe",
            "STRASSE",
            "\u1e9e",
            "\u0130stanbul",
            "istanbul",
            "\u0131stanbul",
            "ISTANBUL",
            "\u017fun",
            "SUN",
            "\u212a",
            "k",
            "\u01c5",
            "\u03c3\u03c2\u03a3",
            "\ufb00",
            "e\u0301",
            "\u00e9",
            "\u00c9",
            "\ud7ff",
            "\ue000",
            "\uffff",
            "\ud83d\ude00",
            "\ud83d\ude01",
            "a\ud83d\ude00b",
            "\ud801\udc00",
            "\ud801\udc28",
            "\u202e",
            "long ".repeat(2_000) + "'%_");

    /** What some stores cannot hold. */
    private static final List<String> WILD_TEXTS = List.of(
            "\0",
            "a\0",
            "a\0b",
            "\0\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "a\ud83d",
            "\ude00b",
            "a\ud83d\ud83d\ude00",
            "\ud801");

    private static final List<String> DECIMALS = List.of(
            "0",
            "0.00",
            "-0.1",
            "1",
            "1.0",
            "1.00",
            "1.5",
            "9",
            "10",
            "10.000",
            "-1",
            "-10",
            "99999999999999999999.000000000001",
            "0.000000000000000000000000000001",
            "123456789.123456789");

    private static final List<String> WILD_DECIMALS =
            List.of("1E+1", "1E+2", "1E-20000", "-1E-20000", "1.00E+200000", "-1E+200000", "9." + "9".repeat(17_000));

    private static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.parse("0000-01-01T00:00:00Z"),
            Instant.parse("9999-12-31T23:59:59.999999999Z"),
            Instant.parse("2026-11-01T10:15:30Z"),
            Instant.parse("2026-11-01T10:15:30.000000001Z"),
            Instant.parse("2026-11-01T10:15:30.1Z"),
            Instant.parse("1582-10-10T00:00:00Z"));

    private static final List<LocalDate> DATES = List.of(
            LocalDate.EPOCH,
            LocalDate.of(0, 1, 1),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(1582, 10, 10));

    private static final List<LocalTime> TIMES =
            List.of(LocalTime.MIN, LocalTime.MAX, LocalTime.NOON, LocalTime.of(12, 0, 0, 1), LocalTime.of(9, 5));

    private static final List<Double> DOUBLES = List.of(
            0d,
            1d,
            -1d,
            0.1,
            1e300,
            -1e300,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            1d / 3);

    private static final List<Long> LONGS =
            List.of(0L, 1L, -1L, 2L, 10L, Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1, 1L << 53, 1L << 32);

    private final Random random;
    private final boolean wild;

    /**
     * Random values.
     *
     * @param wild whether those are wanted too that some stores cannot hold
     */
    Values(Random random, boolean wild) {
        this.random = random;
        this.wild = wild;
    }

    Random random() {
        return random;
    }

    /** Whether something happens that does so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <V> V oneOf(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean wildly() {
        return wild && percent(15);
    }

    String text() {
        if (wildly()) {
            return oneOf(WILD_TEXTS);
        }
        return percent(80) ? oneOf(TEXTS) : oneOf(TEXTS) + oneOf(TEXTS);
    }

    /** What is looked for in texts. */
    String piece() {
        String whole = text();
        if (percent(40)) {
            return whole;
        }
        int from = random.nextInt(whole.length() + 1);
        int to = from + random.nextInt(Math.min(4, whole.length() - from + 1));
        String piece = whole.substring(from, to);
        return percent(20) ? piece.toUpperCase(java.util.Locale.ROOT) : piece;
    }

    char letter() {
        return "aAbB%_'\\\u00df\u0130\u017f".charAt(random.nextInt(11));
    }

    boolean bool() {
        return random.nextBoolean();
    }

    int integer() {
        return oneOf(List.of(0, 1, 2, 3, -1, 10, 100, 127, -128, Integer.MAX_VALUE, Integer.MIN_VALUE));
    }

    long whole() {
        return oneOf(LONGS);
    }

    double floating() {
        return wildly() ? -0d : oneOf(DOUBLES);
    }

    BigDecimal decimal() {
        return new BigDecimal(wildly() ? oneOf(WILD_DECIMALS) : oneOf(DECIMALS));
    }

    BigInteger atoms() {
        return oneOf(List.of(
                BigInteger.ZERO, BigInteger.ONE, BigInteger.TEN, BigInteger.TEN.pow(40), BigInteger.TEN.negate()));
    }

    Instant instant() {
        return wildly() ? oneOf(List.of(Instant.MIN, Instant.MAX)) : oneOf(INSTANTS);
    }

    LocalDate date() {
        return wildly()
                ? oneOf(List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(-1, 1, 1), LocalDate.of(10_000, 1, 1)))
                : oneOf(DATES);
    }

    LocalTime time() {
        return oneOf(TIMES);
    }

    LocalDateTime moment() {
        return wildly() ? oneOf(List.of(LocalDateTime.MIN, LocalDateTime.MAX)) : LocalDateTime.of(date(), time());
    }

    Year year() {
        return Year.of(oneOf(List.of(-1, 0, 1999, 2026, 10_000)));
    }

    Family family() {
        return oneOf(List.of(Family.values()));
    }

    UUID uuid() {
        return new UUID(
                oneOf(List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE)), oneOf(List.of(0L, -1L, Long.MIN_VALUE)));
    }

    URI link() {
        return URI.create(oneOf(List.of("urn:a", "urn:b", "https://example.org/?q=%25'")));
    }

    Duration age() {
        return oneOf(List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofNanos(1)));
    }

    KeeperId keeper() {
        return new KeeperId(text());
    }
}
