package dev.typecase.jdbc.events;

import dev.typecase.EventMetadata;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Is told what becomes of the events of a store, for meters and traces (A10). It is called on the threads that do the work, by
 * many at once, and should return at once. What it throws is logged, and does no harm to the event.
 */
public interface EventObserver {

    /**
     * An event on its way to one subscription.
     *
     * @param domain the name of the domain whose handler it is for
     * @param subscription the name of the subscription
     * @param metadata what is known of the event
     * @param context what {@link #context()} said when the event was appended, in whichever process that was
     */
    record Delivery(String domain, String subscription, EventMetadata metadata, Map<String, String> context) {}

    /** A handler that runs. */
    @FunctionalInterface
    interface Attempt {
        /**
         * The handler has returned, on the thread on which it was called. What it did is not committed yet, and may have to be done
         * again.
         *
         * @param failure what it threw; null where it threw nothing
         */
        void end(@Nullable Throwable failure);
    }

    /**
     * What is to be kept with the events that this thread is about to append, such as the headers of a trace; names and values are
     * kept as they are. Nothing unless overridden.
     */
    default Map<String, String> context() {
        return Map.of();
    }

    /** A handler is about to be called on this thread. */
    default Attempt begin(Delivery delivery) {
        return failure -> {};
    }

    /** What a handler did is committed; once for each event and subscription, unless the process dies right behind the commit. */
    default void handled(Delivery delivery) {}

    /** The handler has failed, and will be tried again (A5). */
    default void retried(Delivery delivery, Throwable cause) {}

    /** The event waits for a person, and the rest of its stream behind it (A5). */
    default void parked(Delivery delivery, Throwable cause) {}
}
