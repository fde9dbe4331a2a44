package dev.typecase.jdbc.events;

import dev.typecase.EventMetadata;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log.
 *
 * @param cursor where it stands
 * @param slot the number by which its stream is given to a partition
 * @param metadata what is known of it
 * @param payload its content, as JSON
 * @param context what observers have given with it, as JSON; null where that was nothing
 */
record LogEvent(
        Cursor cursor,
        int slot,
        EventMetadata metadata,
        String payload,
        @Nullable String context) {

    /** A number from 0 for a stream; the same in every process and every version. */
    static int slot(String stream) {
        int hash = stream.hashCode();
        return (hash ^ hash >>> 16) & Integer.MAX_VALUE;
    }
}
