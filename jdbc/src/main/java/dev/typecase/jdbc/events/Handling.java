package dev.typecase.jdbc.events;

import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventTable;
import dev.typecase.engine.Subscription;
import dev.typecase.jdbc.events.EventObserver.Attempt;
import dev.typecase.jdbc.events.ParkedEvents.State;
import dev.typecase.jdbc.json.UnreadableJsonException;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SessionSource;
import org.jspecify.annotations.Nullable;

/** What one subscription does with one event. */
final class Handling {

    private final EventDelivery delivery;
    private final EventCodec codec;
    private final int index;
    private final Subscription subscription;
    private final Observers observers;
    private volatile long pace = Long.MAX_VALUE;

    /**
     * Why an event is to be parked.
     *
     * @param cause null where it only waits behind another one
     */
    record Refusal(State state, @Nullable Throwable cause) {
        /** It waits behind an earlier event of its stream. */
        static final Refusal BEHIND = new Refusal(State.BEHIND, null);
    }

    Handling(EventDelivery delivery, EventCodec codec, Observers observers, int index) {
        this.observers = observers;
        this.delivery = delivery;
        this.codec = codec;
        this.index = index;
        this.subscription = delivery.events().subscriptions().get(index);
    }

    Subscription subscription() {
        return subscription;
    }

    EventDelivery delivery() {
        return delivery;
    }

    EventCodec codec() {
        return codec;
    }

    /** How long the handler takes for an event, about, in nanoseconds; very long before it was seen. */
    long pace() {
        return pace;
    }

    /** Threads may overwrite each other's: it is an estimate. */
    private void took(long nanos) {
        long before = pace;
        pace = before == Long.MAX_VALUE ? nanos : before + (nanos - before) / 8;
    }

    /**
     * Handles an event.
     *
     * @return null where that is done or there is nothing to do; else why it must be parked (A8)
     * @throws HandlerFailedException if the handler failed
     */
    @Nullable
    Refusal handle(LogEvent event, SessionSource sessions) {
        int type = codec.type(event.metadata());
        if (type == EventTable.UNKNOWN) {
            return new Refusal(
                    State.UNKNOWN,
                    new UnreadableJsonException(
                            delivery.domain() + " has no event "
                                    + event.metadata().type() + " of version "
                                    + event.metadata().schemaVersion()
                                    + ". A version of the application that has it will handle it; an event that was renamed keeps"
                                    + " its name by @Event(name = \""
                                    + event.metadata().type() + "\").",
                            null));
        }
        if (!delivery.events().subscribes(index, type)) {
            return null;
        }
        RecordedEvent read;
        try {
            read = codec.read(type, event);
        } catch (UnreadableJsonException failure) {
            return new Refusal(State.PARKED, failure);
        }
        Attempt attempt = observers.begin(this, event);
        Failure failure;
        long begun = System.nanoTime();
        try {
            failure = delivery.deliver(index, read, sessions);
        } catch (RuntimeException | Error thrown) {
            attempt.end(thrown);
            throw thrown;
        }
        took(System.nanoTime() - begun);
        attempt.end(failure == null ? null : failure.cause());
        if (failure != null) {
            throw new HandlerFailedException(failure);
        }
        return null;
    }

    /** Whether the handler has a method for the event. */
    boolean concerns(LogEvent event) {
        int type = codec.type(event.metadata());
        return type != EventTable.UNKNOWN && delivery.events().subscribes(index, type);
    }
}
