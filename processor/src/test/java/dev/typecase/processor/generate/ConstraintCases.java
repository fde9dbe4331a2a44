package dev.typecase.processor.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every constraint, on every type that it applies to, with values on both sides of it. */
final class ConstraintCases {

    /** When the checks are made. */
    static final Clock NOON = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    /** Past, present and future, of each type that tells a time. */
    private static final Map<String, List<Object>> TIMES = Map.of(
            "Instant",
                    times(
                            Instant.now(NOON).minusNanos(1),
                            Instant.now(NOON),
                            Instant.now(NOON).plusNanos(1)),
            "LocalDate", times(LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16)),
            "LocalTime", times(LocalTime.of(11, 59), LocalTime.NOON, LocalTime.of(12, 1)),
            "LocalDateTime",
                    times(
                            LocalDateTime.of(2026, 6, 15, 11, 59),
                            LocalDateTime.of(2026, 6, 15, 12, 0),
                            LocalDateTime.of(2026, 6, 15, 12, 1)),
            "OffsetDateTime",
                    times(
                            OffsetDateTime.parse("2026-06-15T12:59:00+01:00"),
                            OffsetDateTime.parse("2026-06-15T13:00:00+01:00"),
                            OffsetDateTime.parse("2026-06-15T13:01:00+01:00")),
            "OffsetTime",
                    times(OffsetTime.parse("12:59+01:00"), OffsetTime.parse("12:00Z"), OffsetTime.parse("13:01+01:00")),
            "ZonedDateTime",
                    times(
                            ZonedDateTime.parse("2026-06-15T13:59:00+02:00[Europe/Berlin]"),
                            ZonedDateTime.parse("2026-06-15T12:00:00Z"),
                            ZonedDateTime.parse("2026-06-15T14:01:00+02:00[Europe/Berlin]")),
            "Year", times(Year.of(2025), Year.of(2026), Year.of(2027)),
            "YearMonth", times(YearMonth.of(2026, 5), YearMonth.of(2026, 6), YearMonth.of(2026, 7)),
            "MonthDay", times(MonthDay.of(6, 14), MonthDay.of(6, 15), MonthDay.of(6, 16)));

    private static List<Object> times(Object past, Object present, Object future) {
        return List.of(past, present, future);
    }

    /** The times in another order; those that are valid come first. */
    private static Map<String, List<Object>> inOrder(int... order) {
        return TIMES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Arrays.stream(order)
                                .mapToObj(entry.getValue()::get)
                                .toList()));
    }

    private ConstraintCases() {}

    static List<ConstraintCase> all() {
        return Stream.of(numbers(), fractions(), texts(), sizes(), moments(), others())
                .flatMap(cases -> cases)
                .toList();
    }

    private static Stream<ConstraintCase> numbers() {
        return Stream.of(
                        ConstraintCase.ofNumbers(
                                "@Min(5)", List.of(5, 6, 127), List.of(4, 0, -5), "must be greater than or equal to 5"),
                        ConstraintCase.ofNumbers(
                                "@Max(5)", List.of(5, 4, -128), List.of(6, 127), "must be less than or equal to 5"),
                        ConstraintCase.ofNumbers(
                                "@Min(-1)", List.of(-1, 0), List.of(-2), "must be greater than or equal to -1"),
                        ConstraintCase.ofNumbers(
                                "@DecimalMin(\"5\")", List.of(5, 6), List.of(4), "must be greater than or equal to 5"),
                        ConstraintCase.ofNumbers(
                                "@DecimalMax(\"5\")", List.of(5, 4), List.of(6), "must be less than or equal to 5"),
                        ConstraintCase.ofNumbers(
                                "@DecimalMin(value = \"5\", inclusive = false)",
                                List.of(6),
                                List.of(5, 4),
                                "must be greater than 5"),
                        ConstraintCase.ofNumbers(
                                "@DecimalMax(value = \"5\", inclusive = false)",
                                List.of(4),
                                List.of(5, 6),
                                "must be less than 5"),
                        ConstraintCase.ofNumbers(
                                "@DecimalMin(\"4.5\")", List.of(5), List.of(4), "must be greater than or equal to 4.5"),
                        ConstraintCase.ofNumbers(
                                "@DecimalMax(value = \"-4.5\", inclusive = false)",
                                List.of(-5),
                                List.of(-4),
                                "must be less than -4.5"),
                        ConstraintCase.ofNumbers("@Positive", List.of(1), List.of(0, -1), "must be greater than 0"),
                        ConstraintCase.ofNumbers(
                                "@PositiveOrZero", List.of(1, 0), List.of(-1), "must be greater than or equal to 0"),
                        ConstraintCase.ofNumbers("@Negative", List.of(-1), List.of(0, 1), "must be less than 0"),
                        ConstraintCase.ofNumbers(
                                "@NegativeOrZero", List.of(-1, 0), List.of(1), "must be less than or equal to 0"),
                        ConstraintCase.ofNumbers(
                                "@Digits(integer = 2, fraction = 0)",
                                List.of(0, 99, -99),
                                List.of(100, -100),
                                "numeric value out of bounds (<2 digits>.<0 digits> expected)"))
                .flatMap(cases -> cases);
    }

    private static Stream<ConstraintCase> fractions() {
        BigDecimal cent = new BigDecimal("0.01");
        String digits = "numeric value out of bounds (<3 digits>.<2 digits> expected)";
        return Stream.of(
                new ConstraintCase(
                        "@DecimalMin(\"0.01\")",
                        "BigDecimal",
                        List.of(cent, new BigDecimal("0.010")),
                        List.of(new BigDecimal("0.0099")),
                        "must be greater than or equal to 0.01"),
                new ConstraintCase(
                        "@DecimalMin(\"0.01\")",
                        "String",
                        List.of("0.01", "1e3"),
                        List.of("0.009", "cheap", ""),
                        "must be greater than or equal to 0.01"),
                new ConstraintCase(
                        "@DecimalMax(value = \"0.01\", inclusive = false)",
                        "String",
                        List.of("0.009", "-1"),
                        List.of("0.01", "dear"),
                        "must be less than 0.01"),
                new ConstraintCase(
                        "@Digits(integer = 3, fraction = 2)",
                        "BigDecimal",
                        List.of(
                                new BigDecimal("999.99"),
                                new BigDecimal("1.5000"),
                                BigDecimal.ZERO,
                                new BigDecimal("1E+2")),
                        List.of(new BigDecimal("1000"), new BigDecimal("0.001"), new BigDecimal("1E+3")),
                        digits),
                new ConstraintCase(
                        "@Digits(integer = 3, fraction = 2)",
                        "String",
                        List.of("999.99", "-0.1"),
                        List.of("1000", "0.001", "many"),
                        digits),
                new ConstraintCase(
                        "@Max(Long.MAX_VALUE)",
                        "BigInteger",
                        List.of(BigInteger.valueOf(Long.MAX_VALUE)),
                        List.of(BigInteger.ONE.shiftLeft(63)),
                        "must be less than or equal to 9223372036854775807"),
                new ConstraintCase(
                        "@Min(Long.MIN_VALUE + 1)",
                        "long",
                        List.of(Long.MIN_VALUE + 1),
                        List.of(Long.MIN_VALUE),
                        "must be greater than or equal to -9223372036854775807"),
                new ConstraintCase("@DecimalMax(\"1e30\")", "long", List.of(Long.MAX_VALUE), List.of(), ""),
                new ConstraintCase(
                        "@DecimalMin(\"1e30\")",
                        "long",
                        List.of(),
                        List.of(Long.MAX_VALUE),
                        "must be greater than or equal to 1e30"),
                new ConstraintCase(
                        "@Digits(integer = 12, fraction = 0)",
                        "long",
                        List.of(999_999_999_999L),
                        List.of(1_000_000_000_000L),
                        "numeric value out of bounds (<12 digits>.<0 digits> expected)"),
                new ConstraintCase(
                        "@Digits(integer = 19, fraction = 0)", "long", List.of(Long.MIN_VALUE), List.of(), ""),
                new ConstraintCase(
                        "@Positive",
                        "double",
                        List.of(Double.MIN_VALUE, Double.POSITIVE_INFINITY),
                        List.of(0.0, -1.0, Double.NaN),
                        "must be greater than 0"),
                new ConstraintCase(
                        "@PositiveOrZero",
                        "Double",
                        List.of(0.0, -0.0),
                        List.of(-0.1, Double.NaN),
                        "must be greater than or equal to 0"),
                new ConstraintCase(
                        "@Negative", "float", List.of(-0.1F), List.of(0.0F, Float.NaN), "must be less than 0"),
                new ConstraintCase(
                        "@NegativeOrZero",
                        "Float",
                        List.of(0.0F, Float.NEGATIVE_INFINITY),
                        List.of(0.1F, Float.NaN),
                        "must be less than or equal to 0"));
    }

    private static Stream<ConstraintCase> texts() {
        return Stream.of(
                new ConstraintCase(
                        "@Pattern(regexp = \"[a-z]{3}\")",
                        "String", List.of("abc"), List.of("ABC", "abcd", ""), "must match \"[a-z]{3}\""),
                new ConstraintCase(
                        "@Pattern(regexp = \"[a-z]+.\", flags = {Pattern.Flag.CASE_INSENSITIVE, Pattern.Flag.DOTALL})",
                        "String",
                        List.of("ABC\n"),
                        List.of("1"),
                        "must match \"[a-z]+.\""),
                new ConstraintCase(
                        "@Email",
                        "String",
                        List.of("ada@example.org", ""),
                        List.of("ada", "@example.org", "ada@"),
                        "must be a well-formed email address"),
                new ConstraintCase(
                        "@Email(regexp = \".+@example\\\\.org\")",
                        "String",
                        List.of("ada@example.org"),
                        List.of("ada@example.com", "ada"),
                        "must be a well-formed email address"),
                new ConstraintCase(
                        "@Size(min = 2, max = 3)",
                        "String",
                        List.of("ab", "abc"),
                        List.of("a", "abcd", ""),
                        "size must be between 2 and 3"),
                new ConstraintCase(
                        "@Size(max = 200)",
                        "String",
                        List.of("", "x".repeat(200)),
                        List.of("x".repeat(201)),
                        "size must be between 0 and 200"),
                new ConstraintCase(
                        "@Size(min = 2)",
                        "String",
                        List.of("ab"),
                        List.of("a"),
                        "size must be between 2 and 2147483647"),
                new ConstraintCase(
                        "@Size(min = 2, max = 2)",
                        "String",
                        List.of("ab"),
                        List.of("a", "abc"),
                        "size must be between 2 and 2"));
    }

    private static Stream<ConstraintCase> sizes() {
        String size = "size must be between 1 and 2";
        return Stream.of(
                new ConstraintCase(
                        "@Size(min = 1, max = 2)",
                        "List<String>",
                        List.of(List.of("a"), List.of("a", "b")),
                        List.of(List.of(), List.of("a", "b", "c")),
                        size),
                new ConstraintCase(
                        "@Size(min = 1, max = 2)",
                        "Set<String>",
                        List.of(Set.of("a")),
                        List.of(Set.of(), Set.of("a", "b", "c")),
                        size),
                new ConstraintCase(
                        "@Size(min = 1, max = 2)",
                        "Map<String, Integer>",
                        List.of(Map.of("a", 1)),
                        List.of(Map.of()),
                        size),
                new ConstraintCase(
                        "@Size(min = 1, max = 2)",
                        "byte[]",
                        List.of(new byte[1], new byte[2]),
                        List.of(new byte[0], new byte[3]),
                        size),
                new ConstraintCase(
                        "@NotEmpty", "List<String>", List.of(List.of("a")), List.of(List.of()), "must not be empty"),
                new ConstraintCase(
                        "@NotEmpty", "Set<String>", List.of(Set.of("a")), List.of(Set.of()), "must not be empty"),
                new ConstraintCase(
                        "@NotEmpty",
                        "Map<String, String>",
                        List.of(Map.of("a", "b")),
                        List.of(Map.of()),
                        "must not be empty"));
    }

    private static Stream<ConstraintCase> moments() {
        return Stream.of(
                        ConstraintCase.of("@Past", "must be a past date", 1, inOrder(0, 1, 2)),
                        ConstraintCase.of(
                                "@PastOrPresent", "must be a date in the past or in the present", 2, inOrder(0, 1, 2)),
                        ConstraintCase.of("@Future", "must be a future date", 1, inOrder(2, 1, 0)),
                        ConstraintCase.of(
                                "@FutureOrPresent",
                                "must be a date in the present or in the future",
                                2,
                                inOrder(2, 1, 0)))
                .flatMap(cases -> cases);
    }

    private static Stream<ConstraintCase> others() {
        return Stream.of(
                new ConstraintCase("@AssertTrue", "boolean", List.of(true), List.of(false), "must be true"),
                new ConstraintCase("@AssertTrue", "Boolean", List.of(true), List.of(false), "must be true"),
                new ConstraintCase("@AssertFalse", "boolean", List.of(false), List.of(true), "must be false"),
                new ConstraintCase("@AssertFalse", "Boolean", List.of(false), List.of(true), "must be false"));
    }
}
