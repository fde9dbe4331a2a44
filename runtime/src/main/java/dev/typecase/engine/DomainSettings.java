package dev.typecase.engine;

import dev.typecase.NullArgumentException;
import dev.typecase.RetryPolicy;
import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import java.time.Clock;

/**
 * What an application can choose when it builds a domain.
 *
 * @param store where aggregates are kept
 * @param clock what tells the time: to events, and to constraints that ask for it
 * @param retryPolicy how often work is tried again when another commit came first (S9)
 */
public record DomainSettings(Store store, Clock clock, RetryPolicy retryPolicy) {

    /** Nothing can be left out. */
    public DomainSettings {
        NullArgumentException.require(store, "store", "DomainSettings");
        NullArgumentException.require(clock, "clock", "DomainSettings");
        NullArgumentException.require(retryPolicy, "retryPolicy", "DomainSettings");
    }

    /** A store of its own in memory, the system's clock, and {@link RetryPolicy#STANDARD}. */
    public static DomainSettings standard() {
        return new DomainSettings(new MemoryStore(), Clock.systemUTC(), RetryPolicy.STANDARD);
    }

    /** The same with another store. */
    public DomainSettings withStore(Store other) {
        return new DomainSettings(other, clock, retryPolicy);
    }

    /** The same with another clock. */
    public DomainSettings withClock(Clock other) {
        return new DomainSettings(store, other, retryPolicy);
    }

    /** The same with another retry policy. */
    public DomainSettings withRetryPolicy(RetryPolicy other) {
        return new DomainSettings(store, clock, other);
    }
}
