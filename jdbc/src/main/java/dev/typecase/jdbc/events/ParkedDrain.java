package dev.typecase.jdbc.events;

import dev.typecase.TransactionConflictException;
import dev.typecase.jdbc.events.Handling.Refusal;
import dev.typecase.jdbc.events.ParkedEvents.Head;
import dev.typecase.jdbc.events.ParkedEvents.State;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries parked events of a partition whose time has come; behind one that succeeds, the rest of its stream in order (A5). */
final class ParkedDrain {

    private static final Logger LOG = System.getLogger("dev.typecase.events");
    private static final int STREAMS = 50;

    private final Workplace place;
    private final PartitionWorker worker;
    private final Lease lease;
    private final Cursor cursor;
    private final FailurePolicy policy;

    ParkedDrain(Workplace place, PartitionWorker worker, Lease lease, Cursor cursor) {
        this.place = place;
        this.worker = worker;
        this.lease = lease;
        this.cursor = cursor;
        this.policy = new FailurePolicy(place.settings(), worker.handling().subscription());
    }

    /** Whether anything was done. */
    boolean run(Set<String> held) {
        List<Head> due = place.database()
                .read(connection -> place.parked()
                        .due(
                                connection,
                                lease,
                                2 * place.settings().longestDelay().toMillis(),
                                STREAMS));
        for (Head head : due) {
            if (drain(head)) {
                held.remove(head.stream());
            }
        }
        return !due.isEmpty();
    }

    /** Whether nothing is parked of the stream any more. */
    private boolean drain(Head first) {
        for (Optional<Head> next = Optional.of(first); next.isPresent(); next = next(first.stream())) {
            State state = next.get().state();
            if (state == State.PARKED || state == State.UNKNOWN || !attempt(next.get())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Head> next(String stream) {
        return place.database().read(connection -> place.parked().first(connection, lease.subscription(), stream));
    }

    /** Whether the event is done, or gone. */
    private boolean attempt(Head head) {
        Optional<LogEvent> found =
                place.database().read(connection -> place.log().at(connection, head.position()));
        if (found.isEmpty()) {
            return gone(head);
        }
        LogEvent event = found.get();
        try {
            Optional<Refusal> refusal = worker.handling().subscription().transactional()
                    ? place.database().write(connection -> inTransaction(connection, head, event))
                    : outside(head, event);
            if (refusal.isEmpty()) {
                place.reports().handled(worker.handling(), event);
                return true;
            }
            return failed(head, event, refusal.get());
        } catch (HandlerFailedException failed) {
            Throwable cause = failed.failure().cause();
            place.requireDatabase(cause);
            State state = FailurePolicy.isConflict(cause) ? State.RETRY : policy.stateAfter(head.attempts() + 1);
            return failed(head, event, new Refusal(state, cause));
        } catch (TransactionConflictException conflict) {
            return failed(head, event, new Refusal(State.RETRY, conflict));
        }
    }

    /** Throws where it is refused, so that nothing of it stays. */
    private Optional<Refusal> inTransaction(Connection connection, Head head, LogEvent event) throws SQLException {
        Refusal refusal = worker.handling().handle(event, place.joined(connection, false));
        if (refusal == null) {
            finish(connection, head);
        }
        return Optional.ofNullable(refusal);
    }

    private Optional<Refusal> outside(Head head, LogEvent event) {
        Refusal refusal = worker.handling().handle(event, place.store());
        if (refusal == null) {
            place.database().write(connection -> {
                finish(connection, head);
                return true;
            });
        }
        return Optional.ofNullable(refusal);
    }

    private void finish(Connection connection, Head head) throws SQLException {
        if (!place.parked().remove(connection, lease.subscription(), head.stream(), head.sequence())) {
            throw new LeaseLostException(lease.subscription(), lease.partition());
        }
        worker.advance(connection, lease, cursor);
    }

    private boolean failed(Head head, LogEvent event, Refusal refusal) {
        Throwable cause = refusal.cause();
        putAside(head, refusal.state(), cause == null ? new IllegalStateException("no reason was given") : cause);
        place.reports().putAside(worker.handling(), event, refusal, head.attempts() + 1);
        return false;
    }

    private boolean gone(Head head) {
        putAside(head, State.PARKED, new IllegalStateException("The event is not in the log any more"));
        LOG.log(
                Level.WARNING,
                "{0} has parked {1} {2}, which is not in the log any more",
                lease.subscription(),
                head.stream(),
                head.sequence());
        return false;
    }

    private void putAside(Head head, State state, Throwable cause) {
        place.database().write(connection -> {
            place.parked().failed(connection, lease, head, state, policy.delay(head.attempts() + 1), cause);
            worker.advance(connection, lease, cursor);
            return true;
        });
    }
}
