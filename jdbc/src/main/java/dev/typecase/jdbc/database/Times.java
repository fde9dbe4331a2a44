package dev.typecase.jdbc.database;

import dev.typecase.mapping.Shape;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Moments out of their text. */
final class Times {

    private Times() {}

    /** What the value of a column stands for: where it is text that means a moment, the moment. */
    static Object restored(Shape.Kind kind, Object value) {
        return value instanceof String text
                ? switch (kind) {
                    case INSTANT -> IsoTime.instant(text);
                    case LOCAL_DATE -> LocalDate.parse(text);
                    case LOCAL_TIME -> LocalTime.parse(text);
                    case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
                    default -> text;
                }
                : value;
    }
}
