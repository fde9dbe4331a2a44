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
    private final List<LogEvent> events;

    Batch(Workplace place, PartitionWorker worker, Lease lease, List<LogEvent> events) {
        this.place = place;
        this.worker = worker;
        this.handling = worker.handling();
        this.policy = new FailurePolicy(place.settings(), handling.subscription());
        this.lease = lease;
        this.events = events;
    }

    PartitionWorker worker() {
        return worker;
    }

    int size() {
        return events.size();
    }

    void run() {
        if (!handling.subscription().transactional()) {
            outside();
        } else if (events.size() == 1) {
            oneByOne();
        } else {
            together();
        }
    }

    private void together() {
        try {
            worker.accept(place.database().write(connection -> advanced(connection, handle(connection))));
        } catch (HandlerFailedException | TransactionConflictException failure) {
            LOG.log(
                    Level.DEBUG,
                    "{0}: a batch of {1} is done one by one: {2}",
                    worker.name(),
                    events.size(),
                    failure.getMessage());
            oneByOne();
        }
    }

    void oneByOne() {
        events.forEach(this::single);
    }

    Lease lease() {
        return lease;
    }

    /**
     * Does all of it in a transaction that is given up as a whole where something goes wrong. The partition must be moved on in
     * the same transaction.
     */
    Outcome handle(Connection connection) throws SQLException {
        return handle(connection, events, true);
    }

    /** Another commit that came first is no failure: the event is handled again at once (S9). */
    private void single(LogEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                worker.accept(place.database()
                        .write(connection -> advanced(connection, handle(connection, List.of(event), false))));
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

    private Outcome handle(Connection connection, List<LogEvent> some, boolean whole) throws SQLException {
        Sorting sorting = new Sorting();
        Cursor last = worker.cursor();
        for (LogEvent event : some) {
            if (!lease.covers(event)) {
                sorting.add(
                        event,
                        sorting.mustWait(event)
                                ? Refusal.BEHIND
                                : handling.handle(event, place.joined(connection, whole)));
            }
            last = event.cursor();
            if (sorting.isLate()) {
                break;
            }
        }
        return parked(connection, sorting.outcome(last));
    }

    private Outcome parked(Connection connection, Outcome outcome) throws SQLException {
        for (Parked next : outcome.parked()) {
            park(connection, next.event(), next.refusal());
        }
        return outcome;
    }

    private Outcome advanced(Connection connection, Outcome outcome) throws SQLException {
        worker.advance(connection, lease, outcome.cursor());
        return outcome;
    }

    private Outcome parkedAndAdvanced(Connection connection, Outcome outcome) throws SQLException {
        return advanced(connection, parked(connection, outcome));
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
                .write(connection -> parkedAndAdvanced(
                        connection, new Outcome(event.cursor(), List.of(), List.of(new Parked(event, refusal))))));
    }

    private Refusal refusal(Failure failure) {
        place.requireDatabase(failure.cause());
        place.failed(worker.name(), failure);
        return new Refusal(policy.stateAfter(1), failure.cause());
    }

    /** A handler without effects in the store needs no transaction while it runs; it may see an event again (A2). */
    private void outside() {
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
        worker.accept(place.database().write(connection -> parkedAndAdvanced(connection, outcome)));
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
