package dev.typecase.jdbc.database;

import java.time.Instant;
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
        return of(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z";
    }

    static Instant instant(String text) {
        return Instant.parse(text);
    }

    static String of(LocalDateTime moment) {
        if (moment.getYear() < 0 || moment.getYear() > 9999) {
            throw new UnstorableValueException(
                    moment + " lies outside the years 0000 to 9999, which is what a column of moments can hold");
        }
        return DATE_TIME.format(moment);
    }

    static String of(LocalTime time) {
        return TIME.format(time);
    }
}
