package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.events.EventLog.Ahead;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The end of the log in memory: what was read once is there for all workers of a process. It has no gaps: of what lies between its
 * two ends, every event is there, and none will be added (A3). Used by any number of threads at once.
 */
final class LogTail {

    private static final int BATCHES_READ = 4;
    private static final int MOST_READ = 1_000;

    private final Database database;
    private final EventLog log;
    private final int limit;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Section section;
    private volatile long begun;
    private volatile Look last = Look.ALL;

    /**
     * What was found for a partition.
     *
     * @param events in order
     * @param end up to where there is none but these, if these are not as many as were asked for
     */
    record Piece(List<LogEvent> events, Cursor end) {}

    /** How a look at the log ended. */
    enum Look {
        /** All is known that may be. */
        ALL,
        /** There may be more. */
        FULL,
        /** Events are committed that must wait for a transaction which began before theirs. */
        HIDDEN
    }

    /** All events behind one place in the log up to another, in order. */
    private record Section(Cursor from, Cursor to, List<LogEvent> events) {

        /** The index of the first event behind a cursor. */
        int behind(Cursor cursor) {
            int low = 0;
            int high = events.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (events.get(middle).cursor().compareTo(cursor) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** With more at its end, and at most so many in all. */
        Section with(List<LogEvent> more, int most) {
            if (more.isEmpty()) {
                return this;
            }
            int dropped = Math.min(events.size(), Math.max(0, events.size() + more.size() - most));
            List<LogEvent> kept = new ArrayList<>(events.subList(dropped, events.size()));
            kept.addAll(more);
            Cursor start = dropped == 0 ? from : events.get(dropped - 1).cursor();
            return new Section(start, more.get(more.size() - 1).cursor(), kept);
        }

        boolean reachesBackTo(Cursor cursor) {
            return from.compareTo(cursor) <= 0;
        }
    }

    LogTail(Database database, EventLog log, EventSettings settings) {
        this.database = database;
        this.log = log;
        this.limit = Math.max(settings.batch(), Math.min(MOST_READ, BATCHES_READ * settings.batch()));
    }

    /** What it knows behind a cursor for one partition of several; null where it does not reach back so far. */
    @Nullable
    Piece after(Cursor cursor, int partitions, int partition, int most) {
        Section known = startedAt(cursor);
        if (!known.reachesBackTo(cursor)) {
            return null;
        }
        List<LogEvent> found = new ArrayList<>();
        for (int index = known.behind(cursor); index < known.events().size() && found.size() < most; index++) {
            LogEvent event = known.events().get(index);
            if (event.slot() % partitions == partition) {
                found.add(event);
            }
        }
        return new Piece(found, known.to());
    }

    /** Who stands behind its end knows more than it does: then it goes on from there. */
    private Section startedAt(Cursor cursor) {
        Section known = section;
        if (known != null && known.to().compareTo(cursor) >= 0) {
            return known;
        }
        reading.lock();
        try {
            known = section;
            if (known == null || known.to().compareTo(cursor) < 0) {
                known = new Section(cursor, cursor, List.of());
                read(known);
            }
            return section == null ? known : section;
        } finally {
            reading.unlock();
        }
    }

    /** Whether a partition that has come to a cursor need not look: what is there for it, it has. */
    boolean hasNothing(Cursor cursor, int partitions, int partition) {
        Section known = section;
        if (known == null || !known.reachesBackTo(cursor) || known.to().compareTo(cursor) < 0) {
            return false;
        }
        for (int index = known.behind(cursor); index < known.events().size(); index++) {
            if (known.events().get(index).slot() % partitions == partition) {
                return false;
            }
        }
        return true;
    }

    /** Where it ends. */
    Cursor end() {
        Section known = section;
        return known == null ? Cursor.BEGINNING : known.to();
    }

    /** Looks for more in the log, unless somebody else has begun to do so since this was called. */
    Look look() {
        long asked = begun;
        reading.lock();
        try {
            Section known = section;
            if (known == null) {
                return Look.ALL;
            }
            return begun == asked ? read(known) : last;
        } finally {
            reading.unlock();
        }
    }

    private Look read(Section known) {
        begun++;
        try {
            Ahead ahead = ahead(known.to());
            section = known.with(ahead.events(), 2 * limit);
            last = ahead.events().size() == limit ? Look.FULL : ahead.hidden() ? Look.HIDDEN : Look.ALL;
            return last;
        } catch (RuntimeException failure) {
            // Another server may know less than the one that was lost.
            section = null;
            throw failure;
        }
    }

    private Ahead ahead(Cursor cursor) {
        Connection connection = database.take();
        try {
            return database.on(connection, open -> log.ahead(open, cursor, limit));
        } finally {
            database.giveBack(connection);
        }
    }

    /** Whether there may be more in the log than was read. */
    boolean isBehind() {
        return last == Look.FULL;
    }

    /** Lets go of what it holds. */
    void forget() {
        reading.lock();
        try {
            Section known = section;
            if (known != null && !known.events().isEmpty()) {
                section = new Section(known.to(), known.to(), List.of());
            }
        } finally {
            reading.unlock();
        }
    }
}
