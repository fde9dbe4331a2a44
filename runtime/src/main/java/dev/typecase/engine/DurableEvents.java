package dev.typecase.engine;

/**
 * A {@link dev.typecase.store.Store} that keeps the events of every commit in the transaction of that commit (A1), and hands
 * them to the event handlers itself. A domain on such a store does not dispatch what it has committed; it waits for the store
 * to have done so (A9).
 */
public interface DurableEvents {

    /** Called once when a domain is built, after {@link dev.typecase.store.Store#open}. */
    EventProcessing attach(EventDelivery delivery);
}
