package dev.typecase.store;

import java.util.List;

/**
 * What one unit of work has led to.
 *
 * @param changes at most one for each aggregate, in the order in which the unit of work met them
 * @param events in the order in which they were raised
 */
public record Commit(List<Change<?, ?>> changes, List<RecordedEvent> events) {

    /** Takes copies of the lists. */
    public Commit {
        changes = List.copyOf(changes);
        events = List.copyOf(events);
    }
}
