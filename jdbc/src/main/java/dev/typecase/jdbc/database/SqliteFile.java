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
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.Collation;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/**
 * The connections to one file. They write ahead ({@code WAL}) and wait for the disk at every commit
 * ({@code synchronous=FULL}). Opening one is cheap, yet its statements have to be understood anew, so a few are kept, and they keep
 * theirs.
 */
public final class SqliteFile implements Connections {

    private static final int KEPT = 16;

    /** How many KiB of pages a connection keeps in memory, at most: four times what SQLite does if nobody says anything. */
    private static final int CACHE = 8_000;

    /**
     * How many pages stand in the write-ahead log, about, before they are written to their places: 16 MB. With SQLite's thousand,
     * commits wait for that four times as often, and a page that changes all the time is written four times. More than four
     * thousand do not fit into one piece of the log's index.
     */
    private static final int CHECKPOINT = 4_000;

    private final Path file;
    private final SQLiteConfig config;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * The file; it is created when the first connection is opened.
     *
     * @param busyTimeout how long to wait for another process that writes
     */
    public SqliteFile(Path file, Duration busyTimeout) {
        this.file = file.toAbsolutePath();
        this.config = config(busyTimeout, true);
    }

    /**
     * Connections for tools that change the tables, such as those that run migrations: like those of the store, but foreign keys
     * are not enforced, as they must not be while a table is written anew.
     */
    public static DataSource forMigrations(Path file, Duration busyTimeout) {
        return new TaughtSource(file.toAbsolutePath(), config(busyTimeout, false));
    }

    private static SQLiteConfig config(Duration busyTimeout, boolean enforceForeignKeys) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(enforceForeignKeys);
        config.setBusyTimeout((int) Math.min(Integer.MAX_VALUE, busyTimeout.toMillis()));
        config.setCacheSize(-CACHE);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(CHECKPOINT));
        return config;
    }

    /** Each of its connections knows what the store's SQL uses beyond SQLite's own. */
    private static final class TaughtSource extends SQLiteDataSource {

        TaughtSource(Path file, SQLiteConfig config) {
            super(config);
            setUrl("jdbc:sqlite:" + file);
        }

        @Override
        public SQLiteConnection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
            return taught(super.getConnection(user, password));
        }
    }

    private static <C extends Connection> C taught(C connection) throws SQLException {
        try {
            teach(connection);
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
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
        return taught(new SqliteConnection(file, config));
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
