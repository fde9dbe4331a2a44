package dev.typecase.engine;

import dev.typecase.EventMetadata;
import dev.typecase.UuidV7;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a unit of work is done: a call of the application, or an event (S11). */
final class Cause {

    private final @Nullable EventMetadata event;
    private @Nullable UUID call;

    private Cause(@Nullable EventMetadata event) {
        this.event = event;
    }

    /** A call of the application. It gets an identifier when the first event needs one. */
    static Cause call() {
        return new Cause(null);
    }

    static Cause event(EventMetadata metadata) {
        return new Cause(metadata);
    }

    UUID correlationId() {
        return event == null ? callId() : event.correlationId();
    }

    UUID causationId() {
        return event == null ? callId() : event.id();
    }

    private UUID callId() {
        if (call == null) {
            call = UuidV7.next();
        }
        return call;
    }
}
