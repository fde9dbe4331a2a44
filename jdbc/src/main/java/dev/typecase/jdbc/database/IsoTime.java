package dev.typecase.jdbc.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Moments as text of one width, always with nine digits behind the second: nothing is lost, as it would be in a database's own
 * types, and text sorts as time does. For the years 0000 to 9999.
 */
final class IsoTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.nnnnnnnnn");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn");

    private IsoTime() {}

    static String of(Instant moment) {
        return of(LocalDateTime.ofInstant(bounded(moment), ZoneOffset.UTC)) + "Z";
    }

    static Instant instant(String text) {
        return Instant.parse(text);
    }

    /** Whether the text of a moment has the width. */
    static Dialect.Storable storable(Object moment) {
        LocalDateTime time = moment instanceof Instant instant
                ? LocalDateTime.ofInstant(bounded(instant), ZoneOffset.UTC)
                : (LocalDateTime) moment;
        return within(time.toLocalDate(), 0, 9999);
    }

    /** An Instant can be further away than any date. */
    private static Instant bounded(Instant instant) {
        Instant first = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
        Instant last = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);
        return instant.isBefore(first) ? first : instant.isAfter(last) ? last : instant;
    }

    /** Whether a date lies in these years. */
    static Dialect.Storable within(LocalDate date, int firstYear, int lastYear) {
        if (date.getYear() < firstYear) {
            return Dialect.Storable.TOO_SMALL;
        }
        return date.getYear() > lastYear ? Dialect.Storable.TOO_GREAT : Dialect.Storable.YES;
    }

    static String of(LocalDateTime moment) {
        if (storable(moment) != Dialect.Storable.YES) {
            throw new UnstorableValueException(
                    moment + " lies outside the years 0000 to 9999, which is what a column of moments can hold");
        }
        return DATE_TIME.format(moment);
    }

    static String of(LocalTime time) {
        return TIME.format(time);
    }
}
