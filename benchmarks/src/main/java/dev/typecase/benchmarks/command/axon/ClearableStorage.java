package dev.typecase.benchmarks.command.axon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** Axon's storage in memory, which can be emptied, and which counts. */
final class ClearableStorage implements EventStorageEngine {

    private InMemoryEventStorageEngine storage = new InMemoryEventStorageEngine();

    void clear() {
        storage = new InMemoryEventStorageEngine();
    }

    long count(Class<?> payloadType) {
        return storage.readEvents(null, false)
                .filter(event -> event.getPayloadType() == payloadType)
                .count();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        storage.appendEvents(events);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        storage.storeSnapshot(snapshot);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        return storage.readEvents(token, mayBlock);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long first) {
        return storage.readEvents(aggregate, first);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return storage.readSnapshot(aggregate);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return storage.lastSequenceNumberFor(aggregate);
    }
}
