package dev.typecase.jdbc.events;

import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.TransactionConflictException;
import dev.typecase.jdbc.events.Handling.Refusal;
import dev.typecase.jdbc.events.Outcome.Parked;
import dev.typecase.jdbc.events.ParkedEvents.State;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some events of a partition, in order. All of them are one transaction where that goes well, and each is one of its own where it
 * does not; what a handler does, how far the partition has come and what is parked become true together (A2).
 */
final class Batch {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Workplace place;
    private final PartitionWorker worker;
    private final Handling handling;
    private final FailurePolicy policy;
    private final Lease lease;

    Batch(Workplace place, PartitionWorker worker, Lease lease) {
        this.place = place;
        this.worker = worker;
        this.handling = worker.handling();
        this.policy = new FailurePolicy(place.settings(), handling.subscription());
        this.lease = lease;
    }

    void run(List<LogEvent> events) {
        if (!handling.subscription().transactional()) {
            outside(events);
        } else if (events.size() == 1) {
            single(events.get(0));
        } else {
            together(events);
        }
    }

    private void together(List<LogEvent> events) {
        try {
            worker.accept(place.database().write(connection -> transaction(connection, events)));
        } catch (HandlerFailedException | TransactionConflictException failure) {
            LOG.log(
                    Level.DEBUG,
                    "{0}: a batch of {1} is done one by one: {2}",
                    worker.name(),
                    events.size(),
                    failure.getMessage());
            events.forEach(this::single);
        }
    }

    /** Another commit that came first is no failure: the event is handled again at once (S9). */
    private void single(LogEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                worker.accept(place.database().write(connection -> transaction(connection, List.of(event))));
                return;
            } catch (HandlerFailedException failed) {
                Throwable cause = failed.failure().cause();
                if (!FailurePolicy.isConflict(cause) || attempt >= place.attempts()) {
                    parkFailed(event, failed.failure());
                    return;
                }
            } catch (TransactionConflictException conflict) {
                if (attempt >= 10 * place.attempts()) {
                    throw conflict;
                }
            }
            place.pause(attempt);
        }
    }

    private Outcome transaction(Connection connection, List<LogEvent> events) throws SQLException {
        Sorting sorting = new Sorting();
        Cursor last = worker.cursor();
        for (LogEvent event : events) {
            if (!lease.covers(event)) {
                sorting.add(
                        event,
                        sorting.mustWait(event)
                                ? Refusal.BEHIND
                                : handling.handle(event, place.joined(connection, events.size() > 1)));
            }
            last = event.cursor();
            if (sorting.isLate()) {
                break;
            }
        }
        return committed(connection, sorting.outcome(last));
    }

    private Outcome committed(Connection connection, Outcome outcome) throws SQLException {
        for (Parked next : outcome.parked()) {
            park(connection, next.event(), next.refusal());
        }
        worker.advance(connection, lease, outcome.cursor());
        return outcome;
    }

    private void park(Connection connection, LogEvent event, Refusal refusal) throws SQLException {
        boolean retried = refusal.state() == State.RETRY;
        place.parked()
                .park(
                        connection,
                        lease,
                        event,
                        refusal.state(),
                        retried ? 1 : 0,
                        retried ? policy.delay(1) : 0,
                        refusal.cause());
    }

    private void parkFailed(LogEvent event, Failure failure) {
        Refusal refusal = refusal(failure);
        worker.accept(place.database()
                .write(connection -> committed(
                        connection, new Outcome(event.cursor(), List.of(), List.of(new Parked(event, refusal))))));
    }

    private Refusal refusal(Failure failure) {
        place.requireDatabase(failure.cause());
        place.failed(worker.name(), failure);
        return new Refusal(policy.stateAfter(1), failure.cause());
    }

    /** A handler without effects in the store needs no transaction while it runs; it may see an event again (A2). */
    private void outside(List<LogEvent> events) {
        Sorting sorting = new Sorting();
        Cursor last = worker.cursor();
        for (LogEvent event : events) {
            if (!lease.covers(event)) {
                sorting.add(event, sorting.mustWait(event) ? Refusal.BEHIND : outside(event));
            }
            last = event.cursor();
            if (sorting.isLate()) {
                break;
            }
        }
        Outcome outcome = sorting.outcome(last);
        worker.accept(place.database().write(connection -> committed(connection, outcome)));
    }

    private @Nullable Refusal outside(LogEvent event) {
        try {
            return handling.handle(event, place.store());
        } catch (HandlerFailedException failed) {
            return refusal(failed.failure());
        }
    }

    /** Which of the events are handled and which are put aside; a batch ends when its time is over. */
    private final class Sorting {
        private final long end =
                System.nanoTime() + place.settings().batchTime().toNanos();
        private final Set<String> streams = new HashSet<>();
        private final List<LogEvent> handled = new ArrayList<>();
        private final List<Parked> parked = new ArrayList<>();

        /** Whether an earlier event of its stream is put aside (A5). */
        boolean mustWait(LogEvent event) {
            String stream = event.metadata().stream();
            return worker.holds(stream) || streams.contains(stream);
        }

        void add(LogEvent event, @Nullable Refusal refusal) {
            if (refusal == null) {
                handled.add(event);
            } else {
                parked.add(new Parked(event, refusal));
                streams.add(event.metadata().stream());
            }
        }

        boolean isLate() {
            return System.nanoTime() - end > 0;
        }

        Outcome outcome(Cursor last) {
            return new Outcome(last, handled, parked);
        }
    }
}
