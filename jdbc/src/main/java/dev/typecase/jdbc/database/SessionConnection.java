package dev.typecase.jdbc.database;

import dev.typecase.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work uses of a database: a connection that it takes when it needs one, or the one of a transaction that the
 * application has begun and will end. Used by one thread at a time.
 */
public final class SessionConnection implements AutoCloseable {

    private static final int READ_ATTEMPTS = 100;

    private final Database database;
    private final @Nullable Connection joined;
    private final boolean keepsOthers;
    private @Nullable Connection taken;

    private SessionConnection(Database database, @Nullable Connection joined, boolean keepsOthers) {
        this.database = database;
        this.joined = joined;
        this.keepsOthers = keepsOthers;
    }

    /** A connection of its own, taken at its first use. */
    public static SessionConnection of(Database database) {
        return new SessionConnection(database, null, false);
    }

    /** The connection of a transaction of the application; what fails leaves that as it was. */
    public static SessionConnection joining(Database database, Connection connection) {
        return new SessionConnection(database, connection, true);
    }

    /** The connection of a transaction that will be rolled back whenever a write fails, so that nothing need be kept of it. */
    public static SessionConnection within(Database database, Connection connection) {
        return new SessionConnection(database, connection, false);
    }

    /** Whether it is that of a transaction of the application. */
    public boolean isJoined() {
        return joined != null;
    }

    /** Whether it can go on where the database has refused a write. */
    public boolean survivesRefusal() {
        return joined == null || keepsOthers;
    }

    private Connection connection() {
        if (joined != null) {
            return joined;
        }
        if (taken == null) {
            taken = database.takeToWrite();
        }
        return taken;
    }

    /**
     * Reads as of one moment. The work is done without a transaction first; where it finds that this was not enough, it throws
     * {@link TornReadException}, and is done again in one.
     */
    public <R extends @Nullable Object> R read(SqlWork<R> work) {
        Connection connection = connection();
        if (joined != null) {
            return readJoined(connection, work);
        }
        try {
            return database.on(connection, work);
        } catch (TornReadException torn) {
            return database.read(connection, work);
        }
    }

    private <R extends @Nullable Object> R readJoined(Connection connection, SqlWork<R> work) {
        for (int attempt = 1; attempt < READ_ATTEMPTS; attempt++) {
            try {
                return database.on(connection, work);
            } catch (TornReadException torn) {
                Thread.onSpinWait();
            }
        }
        throw new StoreException(
                "What was to be read changed " + READ_ATTEMPTS + " times while it was read. Begin the transaction that"
                        + " Typecase joins with the isolation level REPEATABLE READ.");
    }

    /** Writes in one transaction; in the application's, so that a failure leaves that as it was. */
    public <R extends @Nullable Object> R write(SqlWork<R> work) {
        return joined == null ? database.write(this::connection, work) : writeJoined(joined, work);
    }

    /** As {@link #write}, for work that writes with one statement only. */
    public <R extends @Nullable Object> R writeAlone(SqlWork<R> work) {
        return joined == null ? database.writeAlone(this::connection, work) : write(work);
    }

    private <R extends @Nullable Object> R writeJoined(Connection connection, SqlWork<R> work) {
        if (!keepsOthers) {
            return database.on(connection, work);
        }
        try {
            Savepoint before = connection.setSavepoint();
            try {
                R result = work.on(connection);
                connection.releaseSavepoint(before);
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                connection.rollback(before);
                throw failure;
            }
        } catch (SQLException failure) {
            throw database.translated(failure);
        }
    }

    /** Gives the connection back. Never throws. */
    @Override
    public void close() {
        if (taken != null) {
            database.giveBack(taken);
            taken = null;
        }
    }
}
