package dev.typecase.engine;

import dev.typecase.AggregateJournal.RaisedEvent;
import dev.typecase.EventMetadata;
import dev.typecase.UnknownEventException;
import dev.typecase.UuidV7;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.StoreSession;
import dev.typecase.validation.Violations;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the events of one unit of work their metadata, in the order in which they were raised (S11, S12). */
final class EventRecorder {

    private final DomainEngine engine;
    private final Cause cause;
    private List<Pending> pending = List.of();

    private record Pending(TrackedAggregate<?, ?> source, RaisedEvent raised) {}

    EventRecorder(DomainEngine engine, Cause cause) {
        this.engine = engine;
        this.cause = cause;
    }

    void collect(TrackedAggregate<?, ?> source, StoreSession session) {
        if (source.isAdded() || source.isRemoved()) {
            source.openStream(session);
            if (!source.journal().hasPending()) {
                return;
            }
            if (pending.isEmpty()) {
                pending = new ArrayList<>(2);
            }
            for (RaisedEvent raised : source.journal().pending()) {
                pending.add(new Pending(source, raised));
            }
        }
    }

    List<RecordedEvent> record() {
        if (pending.isEmpty()) {
            return List.of();
        }
        if (pending.size() == 1) {
            return List.of(record(pending.get(0).source(), pending.get(0).raised()));
        }
        pending.sort(Comparator.comparingLong(next -> next.raised().order()));
        List<RecordedEvent> recorded = new ArrayList<>(pending.size());
        for (Pending next : pending) {
            recorded.add(record(next.source(), next.raised()));
        }
        return recorded;
    }

    private RecordedEvent record(TrackedAggregate<?, ?> source, RaisedEvent raised) {
        EventTable table = engine.events();
        Object event = raised.event();
        int type = table.typeOf(event);
        if (type == EventTable.UNKNOWN) {
            throw new UnknownEventException(source.stream(), event.getClass(), engine.name());
        }
        Violations violations = Violations.collect(engine.clock());
        table.check(type, event, violations);
        if (!violations.none()) {
            violations.throwIfAny(table.name(type) + " of " + source.stream());
        }
        Instant time = raised.time();
        EventMetadata metadata = new EventMetadata(
                UuidV7.next(),
                table.name(type),
                table.schemaVersion(type),
                source.stream(),
                source.nextSequence(),
                time == null ? engine.clock().instant() : time,
                cause.correlationId(),
                cause.causationId());
        return new RecordedEvent(type, event, metadata);
    }
}
