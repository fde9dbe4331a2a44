package dev.typecase.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work has led to.
 *
 * @param changes at most one for each aggregate, in the order in which the unit of work met them
 * @param events in the order in which they were raised
 * @param handled the command that led to it, where it is handled once for its key; otherwise null
 */
public record Commit(
        List<Change<?, ?>> changes,
        List<RecordedEvent> events,
        @Nullable HandledCommand handled) {

    /** Takes copies of the lists. */
    public Commit {
        changes = List.copyOf(changes);
        events = List.copyOf(events);
    }

    /** What is committed without a key. */
    public Commit(List<Change<?, ?>> changes, List<RecordedEvent> events) {
        this(changes, events, null);
    }

    /** The same, for a command that is handled once. */
    public Commit with(HandledCommand command) {
        return new Commit(changes, events, command);
    }
}
