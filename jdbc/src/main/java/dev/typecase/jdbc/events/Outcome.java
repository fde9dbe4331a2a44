package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.Handling.Refusal;
import java.util.List;

/**
 * What has become of some events, once it is committed.
 *
 * @param cursor how far the partition has come
 * @param handled those whose handler has returned
 * @param parked those that were put aside, in order
 */
record Outcome(Cursor cursor, List<LogEvent> handled, List<Parked> parked) {

    /** An event that was put aside. */
    record Parked(LogEvent event, Refusal refusal) {}

    /** Nothing but that the partition has come so far. */
    static Outcome passed(Cursor cursor) {
        return new Outcome(cursor, List.of(), List.of());
    }
}
