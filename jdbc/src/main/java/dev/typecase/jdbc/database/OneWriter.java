package dev.typecase.jdbc.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that one writes at a time: threads queue up in order, instead of asking SQLite again and again. And a connection of
 * SQLite forgets the pages it knows when another one has written; so whoever writes does so on the connection that has written
 * last, wherever it is not in use.
 */
final class OneWriter {

    /** Long enough that those who write by turns miss it rarely, and soon over when somebody is alone again. */
    private static final int NOT_LENT = 100;

    private final ReentrantLock turn = new ReentrantLock(true);

    /** The connection that has written last, while nobody uses it. */
    private final AtomicReference<@Nullable Connection> fresh = new AtomicReference<>();

    private volatile @Nullable Connection last;

    /** How often it is not lent, since somebody who wanted to write has missed it. */
    private final AtomicInteger missed = new AtomicInteger();

    private volatile boolean closed;

    /** The connection that has written last, for somebody who reads before writing; null where another will want it before. */
    @Nullable
    Connection lend() {
        boolean alone = missed.getAndUpdate(times -> Math.max(0, times - 1)) == 0;
        return alone ? fresh.getAndSet(null) : null;
    }

    /**
     * Does work when its turn has come.
     *
     * @param own asked for a connection where the one that has written last is in use, maybe by this thread
     */
    <R extends @Nullable Object> R write(Database database, Supplier<Connection> own, Function<Connection, R> work) {
        turn.lock();
        try {
            Connection kept = fresh.getAndSet(null);
            Connection connection = kept == null ? own.get() : kept;
            if (last != null && last != connection) {
                missed.set(NOT_LENT);
            }
            last = connection;
            try {
                return work.apply(connection);
            } finally {
                if (kept != null) {
                    database.giveBack(kept);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** Whether it keeps a connection that is given back: the one that has written last, unless it is closed. */
    boolean keep(Connection connection) throws SQLException {
        if (connection != last || closed || connection.isClosed() || !fresh.compareAndSet(null, connection)) {
            return false;
        }
        return !(closed && fresh.compareAndSet(connection, null));
    }

    /** Gives back what it keeps, and keeps nothing any more. */
    void close(Database database) {
        closed = true;
        Connection connection = fresh.getAndSet(null);
        if (connection != null) {
            database.giveBack(connection);
        }
    }
}
