package dev.typecase.engine;

import org.jspecify.annotations.Nullable;

/**
 * A {@link dev.typecase.store.Store} that keeps the events of every commit in the transaction of that commit (A1), and hands
 * them to the event handlers itself. A domain on such a store does not dispatch what it has committed; it waits for the store
 * to have done so (A9).
 */
public interface DurableEvents {

    /**
     * Called once when a domain is built, after {@link dev.typecase.store.Store#open}. A store that wraps one of these must be
     * one itself and pass this on.
     *
     * @return null where it was told to keep no events, so that the domain hands them to their handlers itself
     */
    @Nullable
    EventProcessing attach(EventDelivery delivery);
}
