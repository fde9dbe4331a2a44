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
        try {
            return written(work, handled);
        } catch (StaleAggregateException | TransactionConflictException conflict) {
            if (attempt >= policy.attempts()) {
                throw conflict;
            }
            close();
            pause(conflict);
            return null;
        }
    }

    /** Prepared anew where the store has found what is left of an earlier aggregate: then the events have other numbers. */
    private static List<RecordedEvent> written(UnitOfWork work, @Nullable HandledCommand handled) {
        Commit commit;
        do {
            Commit prepared = work.prepare();
            commit = handled == null ? prepared : prepared.with(handled);
        } while (!work.write(commit));
        return commit.events();
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
