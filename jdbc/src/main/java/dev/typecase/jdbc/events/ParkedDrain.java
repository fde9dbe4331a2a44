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
import org.jspecify.annotations.Nullable;

/** Tries parked events of a partition whose time has come; behind one that succeeds, the rest of its stream in order (A5). */
final class ParkedDrain {

    private static final Logger LOG = System.getLogger("dev.typecase.events");
    private static final int STREAMS = 50;

    private final Workplace place;
    private final PartitionWorker worker;
    private final Lease lease;
    private final Cursor cursor;

    ParkedDrain(Workplace place, PartitionWorker worker, Lease lease, Cursor cursor) {
        this.place = place;
        this.worker = worker;
        this.lease = lease;
        this.cursor = cursor;
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
            return failed(head, State.PARKED, new IllegalStateException("The event is not in the log any more"));
        }
        LogEvent event = found.get();
        try {
            Optional<Refusal> refusal = worker.handling().subscription().transactional()
                    ? place.database().write(connection -> inTransaction(connection, head, event))
                    : outside(head, event);
            return refusal.isEmpty()
                    || failed(head, refusal.get().state(), refusal.get().cause());
        } catch (HandlerFailedException failed) {
            Throwable cause = failed.failure().cause();
            place.requireDatabase(cause);
            State state = PartitionWorker.isConflict(cause) ? State.RETRY : worker.stateAfter(head.attempts() + 1);
            return failed(head, state, cause);
        } catch (TransactionConflictException conflict) {
            return failed(head, State.RETRY, conflict);
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

    private boolean failed(Head head, State state, @Nullable Throwable cause) {
        Throwable known = cause == null ? new IllegalStateException("no reason was given") : cause;
        place.database().write(connection -> {
            place.parked().failed(connection, lease, head, state, worker.delay(head.attempts() + 1), known);
            worker.advance(connection, lease, cursor);
            return true;
        });
        if (state != State.RETRY) {
            LOG.log(
                    Level.WARNING,
                    "{0} has parked {1} {2} after {3} attempts: {4}",
                    lease.subscription(),
                    head.stream(),
                    head.sequence(),
                    head.attempts() + 1,
                    known);
        }
        return false;
    }
}
