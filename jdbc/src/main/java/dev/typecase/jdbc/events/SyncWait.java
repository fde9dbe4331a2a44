package dev.typecase.jdbc.events;

import dev.typecase.ReactionFailedException;
import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.StoreException;
import dev.typecase.engine.EventTable;
import dev.typecase.jdbc.events.PartitionWorker.Progress;
import dev.typecase.jdbc.json.UnreadableJsonException;
import dev.typecase.store.RecordedEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits for the handlers of its events (A9). It does not only wait: what nobody else works on, it does itself, on the
 * same path as every worker, so that it depends on no thread in the background.
 */
final class SyncWait {

    private static final long LOOK_AGAIN = 20;
    private static final int STEPS_A_LOOK = 20;

    private final Workplace place;
    private final EventCodec codec;
    private final Desks desks;
    private final Signal signal;
    private final Signal moved = new Signal();

    SyncWait(Workplace place, EventCodec codec, Desks desks, Signal signal) {
        this.place = place;
        this.codec = codec;
        this.desks = desks;
        this.signal = signal;
    }

    /** A worker has done something. */
    void moved() {
        moved.raise();
    }

    void await(List<RecordedEvent> committed, String call, @Nullable Object result) {
        List<PartitionWorker> workers = desks.synchronous();
        if (workers.isEmpty()) {
            return;
        }
        if (workers.stream().anyMatch(PartitionWorker::isBusyHere)) {
            // A handler calls the domain it belongs to; who waits for that handler goes on with these events.
            return;
        }
        UUID correlation = committed.get(0).metadata().correlationId();
        long end = System.nanoTime() + place.settings().syncWait().toNanos();
        for (int steps = 1; ; steps++) {
            long seen = moved.count();
            boolean progress = step();
            if ((!progress || steps % STEPS_A_LOOK == 0) && !pending(correlation)) {
                break;
            }
            if (System.nanoTime() - end > 0) {
                throw new ReactionFailedException(call, result, List.of(late(committed.get(0))));
            }
            if (!progress) {
                desks.refresh();
                rest(seen, committed.get(0), call, result);
            }
        }
        signal.raise();
        List<Failure> failures = place.database().read(connection -> failures(connection, correlation));
        if (!failures.isEmpty()) {
            throw new ReactionFailedException(call, result, failures);
        }
    }

    /**
     * One event for the handler that is furthest behind, and of those the first: so all handlers get an event before any gets the
     * next one (S12, S13). Whether there was something to do.
     */
    private boolean step() {
        if (stepOne()) {
            return true;
        }
        place.tail().look();
        return stepOne();
    }

    private boolean stepOne() {
        List<PartitionWorker> behind = new ArrayList<>(desks.synchronous());
        behind.sort(Comparator.comparing(PartitionWorker::cursor));
        for (PartitionWorker worker : behind) {
            if (worker.step(1) == Progress.MORE) {
                return true;
            }
        }
        return false;
    }

    private void rest(long seen, RecordedEvent event, String call, @Nullable Object result) {
        try {
            moved.await(seen, LOOK_AGAIN);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReactionFailedException(call, result, List.of(late(event)));
        }
    }

    private Failure late(RecordedEvent event) {
        return new Failure(
                names().get(0),
                event.event(),
                event.metadata(),
                new StoreException("Not handled within "
                        + TimeUnit.NANOSECONDS.toMillis(
                                place.settings().syncWait().toNanos())
                        + " ms. The event is kept, and will be handled as soon as it can be; nothing is lost."));
    }

    /** Whether one of the subscriptions has not come to an event of this call. */
    private boolean pending(UUID correlation) {
        return place.database().read(connection -> {
            for (String name : names()) {
                for (Lease partition : place.subscriptions().positions(connection, name)) {
                    if (isPending(connection, correlation, partition)) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    private List<String> names() {
        return desks.synchronous().stream()
                .map(PartitionWorker::name)
                .distinct()
                .toList();
    }

    private boolean isPending(Connection connection, UUID correlation, Lease partition) throws SQLException {
        return Rows.list(
                                connection,
                                place.log().sql().pending(),
                                row -> row.getLong(1),
                                correlation.toString(),
                                Long.toUnsignedString(partition.cursor().transaction()),
                                partition.cursor().position(),
                                partition.partitions(),
                                partition.partition())
                        .get(0)
                > 0;
    }

    /** Of the events in their order, and of one event in the order of its handlers. */
    private List<Failure> failures(Connection connection, UUID correlation) throws SQLException {
        record Parked(String subscription, long position, String error) {}
        List<Parked> parked = new ArrayList<>();
        for (String name : names()) {
            parked.addAll(Rows.list(
                    connection,
                    place.log().sql().parkedOf(),
                    row -> new Parked(name, row.getLong(1), row.getString(2)),
                    correlation.toString(),
                    name));
        }
        parked.sort(Comparator.comparingLong(Parked::position));
        List<Failure> failures = new ArrayList<>();
        for (Parked next : parked) {
            place.log()
                    .at(connection, next.position())
                    .ifPresent(event -> failures.add(failure(next.subscription(), event, next.error())));
        }
        return failures;
    }

    private Failure failure(String name, LogEvent event, String error) {
        Failure known = place.forget(name, event.metadata().id());
        if (known != null) {
            return known;
        }
        String reason = error.isEmpty() ? "It is parked behind an earlier event of its stream that failed" : error;
        Object content = event.payload();
        int type = codec.type(event.metadata());
        if (type != EventTable.UNKNOWN) {
            try {
                content = codec.read(type, event).event();
            } catch (UnreadableJsonException unreadable) {
                reason = unreadable.toString();
            }
        }
        return new Failure(name, content, event.metadata(), new StoreException(reason));
    }
}
