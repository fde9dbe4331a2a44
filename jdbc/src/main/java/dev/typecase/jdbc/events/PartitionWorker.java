package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.events.LogTail.Piece;
import dev.typecase.jdbc.events.Outcome.Parked;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Works on one partition of one subscription while it holds the lease, which every transaction of it checks (A6). */
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
        new Batch(place, this, known).run(events);
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
                    return Outcome.passed(head);
                }));
            }
        }
    }

    /** Something is committed. */
    void accept(Outcome outcome) {
        cursor = outcome.cursor();
        saved = cursor;
        for (Parked next : outcome.parked()) {
            held.add(next.event().metadata().stream());
            place.reports().putAside(handling, next.event(), next.refusal(), 1);
        }
        for (LogEvent event : outcome.handled()) {
            place.reports().handled(handling, event);
        }
    }

    /** Whether events of a stream are parked, so that others must wait behind them (A5). */
    boolean holds(String stream) {
        return held.contains(stream);
    }

    void advance(Connection connection, Lease known, Cursor to) throws SQLException {
        place.leases()
                .advance(connection, known, place.owner(), to, place.settings().lease());
    }
}
