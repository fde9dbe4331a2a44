package dev.typecase.engine;

import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.RetryPolicy;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SessionSource;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A domain, as a store sees it that hands events to its handlers. Used by any number of threads at once. */
public final class EventDelivery {

    private final DomainEngine engine;

    EventDelivery(DomainEngine engine) {
        this.engine = engine;
    }

    /** The domain's name, for messages. */
    public String domain() {
        return engine.name();
    }

    /** Its events and handlers. */
    public EventTable events() {
        return engine.events();
    }

    /** Its clock. */
    public Clock clock() {
        return engine.clock();
    }

    /** How often, and how far apart, work is done again where another commit came first (S9). */
    public RetryPolicy retryPolicy() {
        return engine.retryPolicy();
    }

    /**
     * Gives an event to one subscription. The handler's unit of work takes its session from {@code sessions}, so that what it
     * commits becomes part of a transaction of the caller's, and is not tried again here: after a failure that transaction must
     * be given up.
     *
     * @return how the handler failed; null where it did not
     */
    public @Nullable Failure deliver(int subscription, RecordedEvent event, SessionSource sessions) {
        Reactions reactions = new Reactions(engine, sessions, DomainEngine.ONCE);
        engine.events().deliver(subscription, event.type(), event.event(), event.metadata(), reactions);
        return reactions.failure();
    }
}
