package dev.typecase.engine;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.ReactionFailedException;
import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.store.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of the application: its work is done and committed, and then reacted to. Generated code runs it like this:
 *
 * <pre>{@code
 * try (CommandRun run = engine.begin("AddBook")) {
 *     BookId result;
 *     do {
 *         result = work(run.open());
 *     } while (!run.commit());
 *     return run.react(result);
 * }
 * }</pre>
 */
public final class CommandRun implements AutoCloseable {

    private final DomainEngine engine;
    private final String call;
    private final Attempts attempts;
    private List<RecordedEvent> committed = List.of();

    CommandRun(DomainEngine engine, String call, RetryPolicy policy) {
        this.engine = engine;
        this.call = call;
        this.attempts = new Attempts(engine, engine.store(), Cause.call(), policy);
    }

    /** A fresh unit of work for the next attempt. */
    public UnitOfWork open() {
        return attempts.open();
    }

    /**
     * Commits the unit of work.
     *
     * @return false where another commit came first, so that the work must be done again (S9)
     * @throws ConstraintViolationsException if an aggregate or event is not valid (S2)
     * @throws StaleAggregateException if another commit came first too often
     */
    public boolean commit() {
        List<RecordedEvent> events = attempts.commit();
        if (events == null) {
            return false;
        }
        committed = events;
        return true;
    }

    /**
     * Dispatches what was committed (S12).
     *
     * @return the result
     * @throws ReactionFailedException if a handler failed; the commit stands (S14)
     */
    public <R extends @Nullable Object> R react(R result) {
        dispatch(result);
        return result;
    }

    /**
     * As {@link #react(Object)}, where there is no result.
     *
     * @throws ReactionFailedException if a handler failed; the commit stands (S14)
     */
    public void react() {
        dispatch(null);
    }

    private void dispatch(@Nullable Object result) {
        if (!committed.isEmpty()) {
            engine.react(committed, call, result);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        attempts.close();
    }
}
