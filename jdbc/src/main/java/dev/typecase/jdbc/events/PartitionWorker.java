package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.Database;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works on one partition of one subscription while it holds the lease, which every transaction of it checks (A6). */
final class PartitionWorker {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Workplace place;
    private final Handling handling;
    private final int partition;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Lease lease;
    private final PartitionReader reader;
    private Set<String> held = new HashSet<>();
    private volatile boolean holding;

    /** How a step ended. */
    enum Progress {
        /** Something was done, and there may be more. */
        MORE,
        /** There is nothing to do now. */
        IDLE,
        /** Nothing was done, since several partitions have too much to do to share a transaction. */
        TOO_MUCH,
        /** Another process works on it. */
        ELSEWHERE
    }

    PartitionWorker(Workplace place, Handling handling, int partition) {
        this.place = place;
        this.handling = handling;
        this.partition = partition;
        this.reader = new PartitionReader(place, partition);
    }

    Handling handling() {
        return handling;
    }

    int partition() {
        return partition;
    }

    /** How far it has come, as far as it knows. */
    Cursor cursor() {
        return reader.cursor();
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
            reader.stands(known.cursor());
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
                    if (reader.isAhead()) {
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
            advance(connection, known, reader.cursor());
        }
    }

    /** Does what is to be done next: one batch, and parked events whose time has come. */
    Progress step() {
        return step(place.settings().batch());
    }

    /** As {@link #step()}, with at most so many events in the batch. */
    Progress step(int limit) {
        return guarded(Progress.IDLE, () -> {
            if (lease == null && !take()) {
                return Progress.ELSEWHERE;
            }
            Lease known = Objects.requireNonNull(lease);
            boolean retried = !held.isEmpty() && new ParkedDrain(place, this, known, reader.cursor()).run(held);
            Optional<Batch> next = next(known, limit);
            next.ifPresent(Batch::run);
            return retried || next.isPresent() ? Progress.MORE : Progress.IDLE;
        });
    }

    /** Does something that nobody else may do here at the same time; {@code ifLost} where the lease was lost. */
    private <T> T guarded(T ifLost, Supplier<T> step) {
        lock();
        try {
            return step.get();
        } catch (LeaseLostException lost) {
            LOG.log(Level.WARNING, lost.getMessage() + "; what was not committed is given up");
            lease = null;
            return ifLost;
        } catch (RuntimeException failure) {
            forgetLease();
            throw failure;
        } finally {
            unlock();
        }
    }

    /** Keeps others from working here until it is {@linkplain #unlock unlocked}. */
    void lock() {
        lock.lock();
    }

    void unlock() {
        holding = !held.isEmpty();
        lock.unlock();
    }

    /** How far it has come is only known to the database now. */
    void forgetLease() {
        lease = null;
    }

    /** What is to be done next, for somebody who has locked it; without parked events. */
    Optional<Batch> nextBatch() {
        return guarded(Optional.empty(), () -> {
            Lease known = lease;
            return known == null
                    ? Optional.empty()
                    : next(known, place.settings().batch());
        });
    }

    /** Does a batch that could not be done as a whole. */
    void oneByOne(Batch batch) {
        guarded(Progress.IDLE, () -> {
            batch.oneByOne();
            return Progress.MORE;
        });
    }

    /** Whether events are parked, which must be seen to. */
    boolean isHolding() {
        return holding;
    }

    /** Whether a step may lead to something, as far as this process knows. */
    boolean mayHaveWork() {
        Lease known = lease;
        return known != null && (holding || reader.mayHaveWork(known.partitions()));
    }

    private Optional<Batch> next(Lease known, int limit) {
        List<LogEvent> events = reader.next(known.partitions(), limit);
        if (!events.isEmpty()) {
            return Optional.of(new Batch(place, this, known, events));
        }
        if (reader.isFarAhead()) {
            Cursor passed = reader.cursor();
            accept(database().write(connection -> {
                advance(connection, known, passed);
                return Outcome.passed(passed);
            }));
        }
        return Optional.empty();
    }

    /** Something is committed. */
    void accept(Outcome outcome) {
        reader.stands(outcome.cursor());
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
                .advance(
                        connection,
                        List.of(new Leases.Move(known, to)),
                        place.owner(),
                        place.settings().lease());
    }
}
