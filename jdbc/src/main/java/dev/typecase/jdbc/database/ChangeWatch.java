package dev.typecase.jdbc.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Notices what other connections commit, on a connection of its own. Used by one thread. */
public abstract sealed class ChangeWatch implements AutoCloseable {

    private static final String CHANNEL = "typecase_event";
    private static final Logger LOG = System.getLogger("dev.typecase.events");
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    /** By one statement in one transaction, which need not wait for the disk: what it tells of has reached it. */
    private static final String TELL =
            "select set_config('synchronous_commit', 'off', true), pg_notify('" + CHANNEL + "', ?)";

    private final Database database;
    final Connection connection;

    ChangeWatch(Database database) {
        this.database = database;
        this.connection = database.take();
    }

    /**
     * Begins to watch.
     *
     * @param self what this process says of itself when it tells others; it need not hear that
     */
    public static ChangeWatch of(Database database, String self) throws SQLException {
        return database.dialect() instanceof PostgreSql ? new Notified(database, self) : new Polled(database);
    }

    /** Whether others must be told, since they do not see it by themselves. */
    public static boolean mustTell(Database database) {
        return database.dialect() instanceof PostgreSql;
    }

    /** Tells the others, where they do not see it by themselves; {@code self} is who tells them. */
    public static void tell(Database database, String self) throws SQLException {
        Connection connection = database.take();
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, self);
            statement.execute();
        } finally {
            database.giveBack(connection);
        }
    }

    /** Waits for a while; whether there may be something new. */
    public abstract boolean await() throws SQLException, InterruptedException;

    @Override
    public void close() throws SQLException {
        database.giveBack(connection);
    }

    /** PostgreSQL: {@code LISTEN}. Needs PostgreSQL's own driver; behind another one, await just takes its time. */
    private static final class Notified extends ChangeWatch {

        private static final int MILLIS = 500;

        private final boolean listens;
        private final String self;

        Notified(Database database, String self) throws SQLException {
            super(database);
            this.self = self;
            listens = isListening(connection);
            if (!listens) {
                if (!TOLD.getAndSet(true)) {
                    LOG.log(
                            Level.INFO,
                            "Commits of other processes are found by polling: LISTEN needs connections of the driver org.postgresql, or"
                                    + " wrappers that unwrap to one.");
                }
                return;
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
        }

        private static boolean isListening(Connection connection) throws SQLException {
            try {
                return connection.isWrapperFor(PGConnection.class);
            } catch (LinkageError absent) {
                return false;
            }
        }

        @Override
        public boolean await() throws SQLException, InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!listens) {
                Thread.sleep(MILLIS);
                return false;
            }
            PGNotification[] notifications =
                    connection.unwrap(PGConnection.class).getNotifications(MILLIS);
            return notifications != null
                    && Arrays.stream(notifications)
                            .anyMatch(told -> !told.getParameter().equals(self));
        }

        @Override
        public void close() throws SQLException {
            try {
                if (listens) {
                    unlisten();
                }
            } finally {
                super.close();
            }
        }

        private void unlisten() throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("unlisten " + CHANNEL);
            }
        }
    }

    /** SQLite: a counter that every commit of another connection changes; looking at it costs next to nothing. */
    private static final class Polled extends ChangeWatch {

        private static final long MILLIS = 20;

        private long seen;

        Polled(Database database) throws SQLException {
            super(database);
            seen = version();
        }

        @Override
        public boolean await() throws SQLException, InterruptedException {
            Thread.sleep(MILLIS);
            long now = version();
            boolean changed = now != seen;
            seen = now;
            return changed;
        }

        private long version() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("pragma data_version")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
