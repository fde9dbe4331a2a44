package dev.typecase.engine;

import dev.typecase.ReactionFailedException;
import dev.typecase.store.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event handlers of one domain at work on the events that its store keeps. */
public interface EventProcessing extends AutoCloseable {

    /** Starts to handle events in the background; does nothing where it has started already. */
    void start();

    /**
     * Keeps an event of another domain, so that it is handled as those of this one; does nothing where it is kept already: an
     * event that comes twice is handled once.
     */
    void receive(RecordedEvent event);

    /**
     * Returns when the handlers that are not asynchronous have handled these events and what has followed from them (A9).
     *
     * @param committed what was committed
     * @param call what was called, for messages: {@code AddBook}
     * @param result what the call will return
     * @throws ReactionFailedException if a handler failed (S14)
     */
    void await(List<RecordedEvent> committed, String call, @Nullable Object result);

    /** Takes no new events, and returns when what runs is finished, or its deadline is over (A7). */
    @Override
    void close();
}
