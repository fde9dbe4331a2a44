package dev.typecase.jdbc.events;

import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.StaleAggregateException;
import dev.typecase.TransactionConflictException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.events.Handling.Refusal;
import dev.typecase.jdbc.events.LogTail.Piece;
import dev.typecase.jdbc.events.ParkedEvents.State;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Works on one partition of one subscription while it holds the lease. What its handler does in the store, how far it has come
 * and what it parks become true in one transaction, in which the lease is checked (A2, A6).
 */
final class PartitionWorker {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Workplace place;
    private final Handling handling;
    private final int partition;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Lease lease;
    private volatile Cursor cursor = Cursor.BEGINNING;
    private volatile Cursor saved = Cursor.BEGINNING;
    private Set<String> held = new HashSet<>();
    private volatile boolean holding;

    /** How a step ended. */
    enum Progress {
        /** Something was done, and there may be more. */
        MORE,
        /** There is nothing to do now. */
        IDLE,
        /** Another process works on it. */
        ELSEWHERE
    }

    /** What is done with some events, once their transaction is committed. */
    private record Outcome(Cursor cursor, Set<String> parked) {}

    PartitionWorker(Workplace place, Handling handling, int partition) {
        this.place = place;
        this.handling = handling;
        this.partition = partition;
    }

    Handling handling() {
        return handling;
    }

    int partition() {
        return partition;
    }

    /** How far it has come, as far as it knows. */
    Cursor cursor() {
        return cursor;
    }

    /** Whether this thread is at work here: in the handler that has led to this question. */
    boolean isBusyHere() {
        return lock.isHeldByCurrentThread();
    }

    /** The lease it holds, as far as it knows; null where it holds none. */
    @Nullable
    Lease lease() {
        return lease;
    }

    /** The subscription it works for. */
    String name() {
        return handling.subscription().name();
    }

    private Database database() {
        return place.database();
    }

    /** Takes the partition, if it is free; true where it is ours. */
    boolean claim() {
        lock.lock();
        try {
            return lease != null || take();
        } finally {
            lock.unlock();
        }
    }

    private boolean take() {
        Optional<Lease> taken = database().write(connection -> {
            Optional<Lease> claimed = place.leases()
                    .claim(
                            connection,
                            name(),
                            partition,
                            place.owner(),
                            place.settings().lease());
            if (claimed.isPresent()) {
                place.parked().recognise(connection, claimed.get(), handling.codec());
                held = place.parked().streams(connection, claimed.get());
            }
            return claimed;
        });
        taken.ifPresent(known -> {
            cursor = known.cursor();
            saved = cursor;
            holding = !held.isEmpty();
            LOG.log(Level.DEBUG, "{0}: took partition {1} of {2}", place.owner(), partition, name());
        });
        lease = taken.orElse(null);
        return taken.isPresent();
    }

    /** Gives a sign of life; does nothing where it has no lease. */
    void renew() {
        Lease known = lease;
        if (known != null) {
            boolean ours = database()
                    .write(connection -> place.leases()
                            .renew(
                                    connection,
                                    known,
                                    place.owner(),
                                    place.settings().lease()));
            if (!ours) {
                lost(known);
            }
        }
    }

    /** Somebody else has it, or it was reset or divided anew: what it knows is of the past. */
    private void lost(Lease known) {
        LOG.log(Level.INFO, "{0}: partition {1} of {2} was taken away", place.owner(), partition, name());
        lock.lock();
        try {
            if (lease == known) {
                lease = null;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives the partition back when nothing runs on it; false where that did not come to pass in time. */
    boolean release(long millis) throws InterruptedException {
        if (!lock.tryLock(millis, TimeUnit.MILLISECONDS)) {
            return false;
        }
        try {
            Lease known = lease;
            lease = null;
            if (known != null) {
                database().write(connection -> {
                    if (cursor.compareTo(saved) > 0) {
                        saveQuietly(connection, known);
                    }
                    place.leases().release(connection, known, place.owner());
                    return true;
                });
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void saveQuietly(Connection connection, Lease known) throws SQLException {
        if (place.leases()
                .renew(connection, known, place.owner(), place.settings().lease())) {
            advance(connection, known, cursor);
        }
    }

    /** Does what is to be done next: one batch, and parked events whose time has come. */
    Progress step() {
        return step(place.settings().batch());
    }

    /** As {@link #step()}, with at most so many events in the batch. */
    Progress step(int limit) {
        lock.lock();
        try {
            if (lease == null && !take()) {
                return Progress.ELSEWHERE;
            }
            Lease known = Objects.requireNonNull(lease);
            boolean retried = !held.isEmpty() && new ParkedDrain(place, this, known, cursor).run(held);
            boolean handled = batch(known, limit);
            return retried || handled ? Progress.MORE : Progress.IDLE;
        } catch (LeaseLostException lost) {
            LOG.log(Level.WARNING, lost.getMessage() + "; what was not committed is given up");
            lease = null;
            return Progress.IDLE;
        } catch (RuntimeException failure) {
            // How far it has come is only known to the database now.
            lease = null;
            throw failure;
        } finally {
            holding = !held.isEmpty();
            lock.unlock();
        }
    }

    /** Whether a step may lead to something, as far as this process knows. */
    boolean mayHaveWork() {
        Lease known = lease;
        return known != null
                && (holding
                        || !place.tail().hasNothing(cursor, known.partitions(), partition)
                        || isFar(place.tail().end()));
    }

    /** Whether a place is so far ahead of what the database knows that it must be told. */
    private boolean isFar(Cursor ahead) {
        return ahead.position() - saved.position() > 10L * place.settings().batch();
    }

    private boolean batch(Lease known, int limit) {
        Piece kept = place.tail().after(cursor, known.partitions(), partition, limit);
        Piece next = kept == null ? lookBack(known, limit) : kept;
        List<LogEvent> events = next.events();
        if (events.isEmpty()) {
            passOver(known, next.end());
            return false;
        }
        if (!handling.subscription().transactional()) {
            outside(known, events);
        } else if (events.size() == 1) {
            single(known, events.get(0));
        } else {
            together(known, events);
        }
        return true;
    }

    /** What stands in the log where it is not in memory any more. */
    private Piece lookBack(Lease known, int limit) {
        return database().read(connection -> {
            List<LogEvent> found = place.log().after(connection, cursor, known.partitions(), partition, limit);
            return new Piece(found, found.isEmpty() ? place.log().head(connection) : cursor);
        });
    }

    /** A reader for whom there is nothing goes on all the same (A8), and says so now and then. */
    private void passOver(Lease known, Cursor head) {
        if (head.compareTo(cursor) > 0) {
            cursor = head;
            if (isFar(head)) {
                accept(database().write(connection -> {
                    advance(connection, known, head);
                    return new Outcome(head, Set.of());
                }));
            }
        }
    }

    private void accept(Outcome outcome) {
        cursor = outcome.cursor();
        saved = cursor;
        held.addAll(outcome.parked());
    }

    void advance(Connection connection, Lease known, Cursor to) throws SQLException {
        place.leases()
                .advance(connection, known, place.owner(), to, place.settings().lease());
    }

    /** Many events in one transaction; where one fails, each in one of its own. */
    private void together(Lease known, List<LogEvent> events) {
        try {
            accept(database().write(connection -> transaction(connection, known, events)));
        } catch (HandlerFailedException | TransactionConflictException failure) {
            LOG.log(
                    Level.DEBUG,
                    "{0}: a batch of {1} is done one by one: {2}",
                    name(),
                    events.size(),
                    failure.getMessage());
            for (LogEvent event : events) {
                single(known, event);
            }
        }
    }

    private Outcome transaction(Connection connection, Lease known, List<LogEvent> events) throws SQLException {
        long end = System.nanoTime() + place.settings().batchTime().toNanos();
        Set<String> parked = new HashSet<>();
        Cursor last = cursor;
        for (LogEvent event : events) {
            if (!known.covers(event)) {
                Refusal refusal = held.contains(event.metadata().stream()) || parked.contains(event.metadata().stream())
                        ? new Refusal(State.BEHIND, null)
                        : handling.handle(event, place.joined(connection, events.size() > 1));
                park(connection, known, event, refusal, parked);
            }
            last = event.cursor();
            if (System.nanoTime() - end > 0) {
                break;
            }
        }
        advance(connection, known, last);
        return new Outcome(last, parked);
    }

    private void park(Connection connection, Lease known, LogEvent event, @Nullable Refusal refusal, Set<String> parked)
            throws SQLException {
        if (refusal != null) {
            boolean retried = refusal.state() == State.RETRY;
            place.parked()
                    .park(
                            connection,
                            known,
                            event,
                            refusal.state(),
                            retried ? 1 : 0,
                            retried ? delay(1) : 0,
                            refusal.cause());
            parked.add(event.metadata().stream());
            log(event, refusal);
        }
    }

    private void log(LogEvent event, Refusal refusal) {
        if (refusal.cause() != null) {
            LOG.log(
                    refusal.state() == State.RETRY ? Level.INFO : Level.WARNING,
                    name() + (refusal.state() == State.RETRY ? " will try again " : " has parked ")
                            + event.metadata().type() + " " + event.metadata().id() + " of " + event.metadata().stream()
                            + ", correlation " + event.metadata().correlationId() + ": " + refusal.cause());
        }
    }

    /** One event in one transaction. Another commit that came first is no failure: it is done again at once (S9). */
    private void single(Lease known, LogEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                accept(database().write(connection -> transaction(connection, known, List.of(event))));
                return;
            } catch (HandlerFailedException failed) {
                Throwable cause = failed.failure().cause();
                if (!isConflict(cause) || attempt >= place.attempts()) {
                    parkFailed(known, event, failed.failure());
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

    static boolean isConflict(Throwable cause) {
        return cause instanceof StaleAggregateException || cause instanceof TransactionConflictException;
    }

    private void parkFailed(Lease known, LogEvent event, Failure failure) {
        place.requireDatabase(failure.cause());
        Refusal refusal = new Refusal(stateAfter(1), failure.cause());
        Set<String> parked = new HashSet<>();
        place.failed(name(), failure);
        accept(database().write(connection -> {
            park(connection, known, event, refusal, parked);
            advance(connection, known, event.cursor());
            return new Outcome(event.cursor(), parked);
        }));
    }

    /** A handler without effects in the store needs no transaction while it runs; it may see an event again (A2). */
    private void outside(Lease known, List<LogEvent> events) {
        record Parked(LogEvent event, Refusal refusal) {}
        List<Parked> refused = new ArrayList<>();
        Set<String> streams = new HashSet<>(held);
        long end = System.nanoTime() + place.settings().batchTime().toNanos();
        Cursor last = cursor;
        for (LogEvent event : events) {
            Refusal refusal = known.covers(event) ? null : outside(event, streams);
            if (refusal != null) {
                refused.add(new Parked(event, refusal));
                streams.add(event.metadata().stream());
            }
            last = event.cursor();
            if (System.nanoTime() - end > 0) {
                break;
            }
        }
        Cursor reached = last;
        accept(database().write(connection -> {
            Set<String> parked = new HashSet<>();
            for (Parked next : refused) {
                park(connection, known, next.event(), next.refusal(), parked);
            }
            advance(connection, known, reached);
            return new Outcome(reached, parked);
        }));
    }

    private @Nullable Refusal outside(LogEvent event, Set<String> streams) {
        if (streams.contains(event.metadata().stream())) {
            return new Refusal(State.BEHIND, null);
        }
        try {
            return handling.handle(event, place.store());
        } catch (HandlerFailedException failed) {
            place.requireDatabase(failed.failure().cause());
            place.failed(name(), failed.failure());
            return new Refusal(stateAfter(1), failed.failure().cause());
        }
    }

    /** What becomes of an event that has failed so often. Who waits for a handler is told at once (S14). */
    State stateAfter(int attempts) {
        return handling.subscription().isAsync() && attempts < place.settings().attempts() ? State.RETRY : State.PARKED;
    }

    /** Milliseconds before the next attempt, after so many. */
    long delay(int attempts) {
        long first = place.settings().firstDelay().toMillis();
        long longest = place.settings().longestDelay().toMillis();
        long full = Math.min(longest, attempts > 40 ? longest : Math.max(first, first << attempts - 1));
        return full - (long) (full * ThreadLocalRandom.current().nextDouble() / 2);
    }
}
