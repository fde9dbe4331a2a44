package dev.typecase.jdbc.events;

import dev.typecase.StaleAggregateException;
import dev.typecase.TransactionConflictException;
import dev.typecase.engine.Subscription;
import dev.typecase.jdbc.events.ParkedEvents.State;
import java.util.concurrent.ThreadLocalRandom;

/** What becomes of an event whose handler fails (A5). */
record FailurePolicy(EventSettings settings, Subscription subscription) {

    /** Whether another commit came first: that is no failure of the handler, which is called again at once (S9). */
    static boolean isConflict(Throwable cause) {
        return cause instanceof StaleAggregateException || cause instanceof TransactionConflictException;
    }

    /** What becomes of an event that has failed so often. Who waits for a handler is told at once (S14). */
    State stateAfter(int attempts) {
        return subscription.isAsync() && attempts < settings.attempts() ? State.RETRY : State.PARKED;
    }

    /** Milliseconds before the next attempt, after so many: doubled each time, less a random part of up to half. */
    long delay(int attempts) {
        long first = settings.firstDelay().toMillis();
        long longest = settings.longestDelay().toMillis();
        long full = Math.min(longest, attempts > 40 ? longest : Math.max(first, first << attempts - 1));
        return full - (long) (full * ThreadLocalRandom.current().nextDouble() / 2);
    }
}
