package dev.typecase.processor.check;

import dev.typecase.processor.model.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
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
import java.util.Optional;
import java.util.UUID;

/** Reads the text of a {@code @Default} as a value of its type. */
final class Texts {

    /** Without leading zeros: a literal that has them is octal in Java. */
    private static final String WHOLE = "-?(0|[1-9][0-9]*)";

    private static final String DECIMAL = WHOLE + "(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?";

    private Texts() {}

    /** The value; empty where the text is none. */
    static Optional<Object> parse(ScalarType type, String text) {
        try {
            return switch (type) {
                case BOOLEAN ->
                    Optional.of(text)
                            .filter(word -> word.equals("true") || word.equals("false"))
                            .map(Boolean::valueOf);
                case BYTE -> whole(text, 8);
                case SHORT -> whole(text, 16);
                case INT -> whole(text, 32);
                case LONG -> whole(text, 64);
                case BIG_INTEGER -> whole(text, Integer.MAX_VALUE);
                case FLOAT ->
                    decimal(text)
                            .filter(value -> Float.isFinite(value.floatValue()))
                            .map(Object.class::cast);
                case DOUBLE ->
                    decimal(text)
                            .filter(value -> Double.isFinite(value.doubleValue()))
                            .map(Object.class::cast);
                case BIG_DECIMAL -> decimal(text).map(Object.class::cast);
                case CHAR ->
                    Optional.of(text).filter(word -> word.length() == 1).map(word -> word.charAt(0));
                case STRING -> Optional.of(text);
                case BYTES -> Optional.empty();
                case UUID ->
                    Optional.of(UUID.fromString(text))
                            .filter(uuid -> uuid.toString().equalsIgnoreCase(text))
                            .map(Object.class::cast);
                case URI -> Optional.of(URI.create(text));
                case CURRENCY -> Optional.of(Currency.getInstance(text));
                default -> Optional.of(time(type, text));
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Object time(ScalarType type, String text) {
        return switch (type) {
            case INSTANT -> Instant.parse(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case OFFSET_TIME -> OffsetTime.parse(text);
            case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case MONTH_DAY -> MonthDay.parse(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case ZONE_ID -> ZoneId.of(text);
            case ZONE_OFFSET -> ZoneOffset.of(text);
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    private static Optional<Object> whole(String text, int bits) {
        return Optional.of(text)
                .filter(digits -> digits.matches(WHOLE))
                .map(BigInteger::new)
                .filter(value -> value.bitLength() < bits)
                .map(Object.class::cast);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(text).filter(digits -> digits.matches(DECIMAL)).map(BigDecimal::new);
    }
}
