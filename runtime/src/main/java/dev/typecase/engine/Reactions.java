package dev.typecase.engine;

import dev.typecase.EventMetadata;
import dev.typecase.ReactionFailedException;
import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.RetryPolicy;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SessionSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * All that follows from one commit: its events, and what their handlers raise behind them, breadth-first and without recursion
 * (S12).
 */
public final class Reactions {

    private final DomainEngine engine;
    private final SessionSource sessions;
    private final RetryPolicy policy;
    /** What handlers have raised; most raise nothing. */
    private @Nullable Queue<RecordedEvent> waiting;

    private List<Failure> failures = List.of();

    Reactions(DomainEngine engine) {
        this(engine, engine.store(), engine.retryPolicy());
    }

    Reactions(DomainEngine engine, SessionSource sessions, RetryPolicy policy) {
        this.engine = engine;
        this.sessions = sessions;
        this.policy = policy;
    }

    /** Begins the work of one handler, in a unit of work of its own (S13). */
    public Reaction begin(EventMetadata metadata) {
        return new Reaction(this, new Attempts(engine, sessions, Cause.event(metadata), policy));
    }

    /** A handler has failed; the others go on (S13). */
    public void failed(String handler, Object event, EventMetadata metadata, Throwable cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (failures.isEmpty()) {
            failures = new ArrayList<>();
        }
        failures.add(new Failure(handler, event, metadata, cause));
    }

    /** The first failure; null where there is none. */
    @Nullable
    Failure failure() {
        return failures.isEmpty() ? null : failures.get(0);
    }

    void follow(List<RecordedEvent> committed) {
        if (committed.isEmpty()) {
            return;
        }
        if (waiting == null) {
            waiting = new ArrayDeque<>();
        }
        waiting.addAll(committed);
    }

    void drain(List<RecordedEvent> committed, String call, @Nullable Object result) {
        EventTable table = engine.events();
        for (int i = 0; i < committed.size(); i++) {
            dispatch(table, committed.get(i));
        }
        if (waiting != null) {
            for (RecordedEvent next = waiting.poll(); next != null; next = waiting.poll()) {
                dispatch(table, next);
            }
        }
        if (!failures.isEmpty()) {
            throw new ReactionFailedException(call, result, failures);
        }
    }

    private void dispatch(EventTable table, RecordedEvent next) {
        table.dispatch(next.type(), next.event(), next.metadata(), this);
    }
}
