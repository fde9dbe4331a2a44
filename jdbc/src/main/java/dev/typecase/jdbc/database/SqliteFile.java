package dev.typecase.jdbc.database;

import dev.typecase.StoreException;
import dev.typecase.mapping.StoredValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.sqlite.Collation;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to one file. They write ahead ({@code WAL}) and wait for the disk at every commit
 * ({@code synchronous=FULL}). Opening one is cheap, yet its statements have to be understood anew, so a few are kept.
 */
public final class SqliteFile implements Connections {

    private static final int KEPT = 16;

    private final Path file;
    private final SQLiteDataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * The file; it is created when the first connection is opened.
     *
     * @param busyTimeout how long to wait for another process that writes
     */
    public SqliteFile(Path file, Duration busyTimeout) {
        this.file = file.toAbsolutePath();
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout((int) Math.min(Integer.MAX_VALUE, busyTimeout.toMillis()));
        this.source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + this.file);
    }

    @Override
    public String place() {
        return " on " + file;
    }

    @Override
    public Connection take() throws SQLException {
        if (closed) {
            throw new StoreException("The store on " + file + " is closed. Make another one.");
        }
        Connection kept = idle.pollFirst();
        return kept == null ? open() : kept;
    }

    private Connection open() throws SQLException {
        Connection connection = source.getConnection();
        try {
            teach(connection);
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    /** Teaches a connection how decimals compare, and what text is when case does not matter. */
    public static void teach(Connection connection) throws SQLException {
        Collation.create(connection, "decimal", new ByValue());
        Function.create(connection, "typecase_ignoring_case", new IgnoringCase(), 1, Function.FLAG_DETERMINISTIC);
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        if (closed || idle.size() >= KEPT || connection.isClosed()) {
            connection.close();
        } else {
            idle.addFirst(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (SQLException failure) {
                throw new StoreException(
                        "The store on " + file + " cannot be closed: " + failure.getMessage(), failure);
            }
        }
    }

    /** 1.0 is 1.00, and 9 comes before 10. */
    private static final class ByValue extends Collation {
        @Override
        protected int xCompare(String one, String other) {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        }
    }

    private static final class IgnoringCase extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(StoredValue.ignoringCase(text));
            }
        }
    }
}
