package dev.typecase.engine;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.StaleAggregateException;
import dev.typecase.store.RecordedEvent;
import java.util.List;

/**
 * The work of one handler on one event. Generated code runs it like this:
 *
 * <pre>{@code
 * try (Reaction reaction = reactions.begin(metadata)) {
 *     do {
 *         work(reaction.open());
 *     } while (!reaction.commit());
 * } catch (Throwable failure) {
 *     reactions.failed("InventoryStocking.on", event, metadata, failure);
 * }
 * }</pre>
 */
public final class Reaction implements AutoCloseable {

    private final Reactions reactions;
    private final Attempts attempts;

    Reaction(Reactions reactions, Attempts attempts) {
        this.reactions = reactions;
        this.attempts = attempts;
    }

    /** A fresh unit of work for the next attempt. */
    public UnitOfWork open() {
        return attempts.open();
    }

    /**
     * Commits the unit of work; its events wait behind those that are waiting already (S12).
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
        reactions.follow(events);
        return true;
    }

    /** Gives up what was not committed. */
    @Override
    public void close() {
        attempts.close();
    }
}
