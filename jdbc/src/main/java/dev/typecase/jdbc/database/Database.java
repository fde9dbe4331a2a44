package dev.typecase.jdbc.database;

import dev.typecase.CommitOutcomeUnknownException;
import dev.typecase.StoreException;
import dev.typecase.TransactionConflictException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database: its connections, and transactions that tell how they ended. Used by any number of threads at once. */
public final class Database implements AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.typecase.jdbc");

    private final Dialect dialect;
    private final Connections connections;

    /** Where a database has one writer at a time. */
    private final @Nullable OneWriter writer;

    private Database(Dialect dialect, Connections connections, @Nullable OneWriter writer) {
        this.dialect = dialect;
        this.connections = connections;
        this.writer = writer;
    }

    /** PostgreSQL, through a DataSource of the application. */
    public static Database postgresql(DataSource source) {
        return new Database(new PostgreSql(), new PooledConnections(source), null);
    }

    /** SQLite, on one file. */
    public static Database sqlite(SqliteFile file) {
        return new Database(new Sqlite(), file, new OneWriter());
    }

    /** What this database says differently from others. */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * A connection that commits each statement; to be given back.
     *
     * @throws StoreException if there is none to be had
     */
    public Connection take() {
        try {
            return connections.take();
        } catch (SQLException failure) {
            throw new StoreException(
                    dialect.name() + connections.place() + " gives no connection: " + Refusals.text(failure)
                            + ". Nothing was committed." + Refusals.mendConnection(failure),
                    failure);
        }
    }

    /** As {@link #take}, for somebody who will probably {@linkplain #write(Supplier, SqlWork) write}. */
    public Connection takeToWrite() {
        Connection lent = writer == null ? null : writer.lend();
        return lent == null ? take() : lent;
    }

    /** Takes back what was done on a connection, and gives it back. Never throws. */
    public void abandon(Connection connection) {
        try {
            if (!connection.isClosed()) {
                dialect.rollback(connection);
            }
        } catch (SQLException failure) {
            LOG.log(Level.DEBUG, dialect.name() + ": nothing to take back", failure);
            discard(connection);
        }
        end(connection);
        giveBack(connection);
    }

    /** Gives a connection back that is in no transaction. Never throws. */
    public void giveBack(Connection connection) {
        try {
            if (writer == null || !writer.keep(connection)) {
                connections.giveBack(connection);
            }
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, dialect.name() + ": a connection cannot be given back", failure);
        }
    }

    /**
     * Makes a connection of the application fit for ours.
     *
     * @throws StoreException if it is in no transaction
     */
    public void requireTransaction(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new StoreException(
                        "The connection commits each statement by itself, so there is no transaction to"
                                + " join. Call setAutoCommit(false) on it, and commit() when all is done.");
            }
            dialect.prepare(connection);
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    /** Does work that only reads, all of it as of one moment. */
    public <R extends @Nullable Object> R read(SqlWork<R> work) {
        Connection connection = take();
        try {
            return read(connection, work);
        } finally {
            giveBack(connection);
        }
    }

    /** As {@link #read(SqlWork)}, on a connection that was taken and is in no transaction. */
    public <R extends @Nullable Object> R read(Connection connection, SqlWork<R> work) {
        try {
            dialect.beginRead(connection);
            R result = work.on(connection);
            dialect.commit(connection);
            return result;
        } catch (SQLException failure) {
            undo(connection, failure);
            throw translated(failure);
        } catch (RuntimeException | Error failure) {
            undo(connection, failure);
            throw failure;
        } finally {
            end(connection);
        }
    }

    /** Does work on a connection as it is: without a transaction, or in the one that it is in. */
    public <R extends @Nullable Object> R on(Connection connection, SqlWork<R> work) {
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    /** Does work in one transaction. */
    public <R extends @Nullable Object> R write(SqlWork<R> work) {
        try (SessionConnection session = SessionConnection.of(this)) {
            return session.write(work);
        }
    }

    /**
     * As {@link #write(SqlWork)}, on a connection that was taken and is in no transaction, or on one that suits better. What the
     * work throws takes everything back.
     *
     * @param own asked for the connection where it is needed
     * @throws TransactionConflictException if the database gave the transaction up because of another one
     * @throws CommitOutcomeUnknownException if the connection was lost while it committed
     * @throws StoreException if the database reports anything else; nothing was committed
     */
    public <R extends @Nullable Object> R write(Supplier<Connection> own, SqlWork<R> work) {
        return inTurn(own, connection -> transaction(connection, work));
    }

    /**
     * As {@link #write(Supplier, SqlWork)}, for work that writes with one statement only: that is a transaction by itself, so
     * that nothing need be said before and after it.
     */
    public <R extends @Nullable Object> R writeAlone(Supplier<Connection> own, SqlWork<R> work) {
        return inTurn(own, connection -> statement(connection, work));
    }

    private <R extends @Nullable Object> R inTurn(Supplier<Connection> own, Function<Connection, R> work) {
        return writer == null ? work.apply(own.get()) : writer.write(this, own, work);
    }

    private <R extends @Nullable Object> R statement(Connection connection, SqlWork<R> work) {
        try {
            return work.on(connection);
        } catch (SQLException failure) {
            if (dialect.leavesCommitOpen(failure)) {
                discard(connection);
                throw new CommitOutcomeUnknownException(dialect.name(), failure);
            }
            throw translated(failure);
        }
    }

    private <R extends @Nullable Object> R transaction(Connection connection, SqlWork<R> work) {
        try {
            dialect.beginWrite(connection);
            R result = work.on(connection);
            commit(connection);
            return result;
        } catch (SQLException failure) {
            undo(connection, failure);
            throw translated(failure);
        } catch (CommitOutcomeUnknownException failure) {
            discard(connection);
            throw failure;
        } catch (RuntimeException | Error failure) {
            undo(connection, failure);
            throw failure;
        } finally {
            end(connection);
        }
    }

    private void commit(Connection connection) throws SQLException {
        try {
            dialect.commit(connection);
        } catch (SQLException failure) {
            if (dialect.leavesCommitOpen(failure)) {
                throw new CommitOutcomeUnknownException(dialect.name(), failure);
            }
            throw failure;
        }
    }

    /** What an error of the database is to the application; nothing was committed. */
    public RuntimeException translated(SQLException failure) {
        return switch (dialect.failure(failure)) {
            case CONFLICT -> new TransactionConflictException(dialect.name(), failure);
            case CONNECTION ->
                new StoreException(
                        "The connection to " + dialect.name() + " was lost: " + failure.getMessage()
                                + ". Nothing was committed; repeat it when the database is back.",
                        failure);
            case UNIQUE -> new UniqueClashException(failure);
            case OTHER ->
                new StoreException(
                        dialect.name() + connections.place() + " refuses: " + Refusals.text(failure)
                                + ". Nothing was committed." + Refusals.mendStatement(failure),
                        failure);
        };
    }

    /** What clashed is gone already: it may succeed when it is repeated. */
    public TransactionConflictException conflict(UniqueClashException clash) {
        return new TransactionConflictException(dialect.name(), clash);
    }

    private void undo(Connection connection, Throwable cause) {
        try {
            dialect.rollback(connection);
        } catch (SQLException failure) {
            cause.addSuppressed(failure);
            discard(connection);
        }
    }

    /** A connection in an unknown state must not be used again; a pool notices that it is closed. */
    private void discard(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, dialect.name() + ": a broken connection cannot be closed", failure);
        }
    }

    /** How it ended is known; a connection that cannot go on must not change that. */
    private void end(Connection connection) {
        try {
            if (!connection.isClosed()) {
                dialect.endTransaction(connection);
            }
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, dialect.name() + ": a connection cannot be used again", failure);
            discard(connection);
        }
    }

    /** Closes the connections that the store has made itself. */
    @Override
    public void close() {
        connections.close();
        if (writer != null) {
            writer.close(this);
        }
    }
}
