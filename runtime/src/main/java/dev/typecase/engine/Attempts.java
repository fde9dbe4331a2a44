package dev.typecase.engine;

import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.TransactionConflictException;
import dev.typecase.TypecaseException;
import dev.typecase.store.Commit;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SessionSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of work, tried again on fresh state when another commit came first, or got in the way (S9). */
final class Attempts {

    private final DomainEngine engine;
    private final SessionSource sessions;
    private final Cause cause;
    private final RetryPolicy policy;
    private @Nullable UnitOfWork current;
    private int attempt;

    Attempts(DomainEngine engine, SessionSource sessions, Cause cause, RetryPolicy policy) {
        this.engine = engine;
        this.sessions = sessions;
        this.cause = cause;
        this.policy = policy;
    }

    /** A fresh unit of work for the next attempt. */
    UnitOfWork open() {
        close();
        attempt++;
        UnitOfWork opened = new UnitOfWork(engine, cause, sessions.begin());
        current = opened;
        return opened;
    }

    /** Commits; what has been committed, or null where the work must be done again. */
    @Nullable
    List<RecordedEvent> commit() {
        return commit(null);
    }

    /** As {@link #commit()}, with what is kept of the command, if it has a key. */
    @Nullable
    List<RecordedEvent> commit(@Nullable HandledCommand handled) {
        UnitOfWork work = current;
        if (work == null) {
            throw new AssertionError("generated code commits what it has not opened");
        }
        Commit commit = prepared(work, handled);
        try {
            while (!work.write(commit)) {
                // The store has found what is left of an earlier aggregate: the numbers of events go on from there.
                commit = prepared(work, handled);
            }
            return commit.events();
        } catch (StaleAggregateException | TransactionConflictException conflict) {
            if (attempt >= policy.attempts()) {
                throw conflict;
            }
            close();
            pause(conflict);
            return null;
        }
    }

    private static Commit prepared(UnitOfWork work, @Nullable HandledCommand handled) {
        Commit prepared = work.prepare();
        return handled == null ? prepared : prepared.with(handled);
    }

    void close() {
        if (current != null) {
            current.end();
            current = null;
        }
    }

    private void pause(TypecaseException conflict) {
        double share = 1 - engine.random().nextDouble() / 2;
        long nanos = (long) (policy.delayBefore(attempt + 1).toNanos() * share);
        try {
            Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw conflict;
        }
    }
}
