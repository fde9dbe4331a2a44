package dev.typecase.jdbc.database;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * A connection to a file that keeps its statements: SQLite runs in our process, so that understanding a statement takes longer than
 * running most of them. A statement that is closed waits here for the next time that it is prepared, and the one that waits longest
 * goes when there are too many.
 */
final class SqliteConnection extends JDBC4Connection {

    /** What a domain of some twenty aggregates has. */
    private static final int KEPT = 128;

    private final Map<String, Kept> idle = new LinkedHashMap<>();

    SqliteConnection(Path file, SQLiteConfig config) throws SQLException {
        super("jdbc:sqlite:" + file, file.toString(), config.toProperties());
    }

    @Override
    public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
            throws SQLException {
        checkOpen();
        checkCursor(type, concurrency, holdability);
        Kept kept = idle.remove(sql);
        if (kept == null) {
            return new Kept(this, sql);
        }
        kept.idle = false;
        return kept;
    }

    private void keep(Kept statement) throws SQLException {
        Kept twin = idle.put(statement.sql(), statement);
        if (twin != null) {
            twin.dispose();
        }
        if (idle.size() > KEPT) {
            Iterator<Kept> oldest = idle.values().iterator();
            oldest.next().dispose();
            oldest.remove();
        }
    }

    /** A statement that its connection keeps when it is closed. One that has failed, the driver has closed already. */
    private static final class Kept extends JDBC4PreparedStatement {

        private final SqliteConnection connection;
        private boolean idle;

        private Kept(SqliteConnection connection, String sql) throws SQLException {
            super(connection, sql);
            this.connection = connection;
        }

        private String sql() {
            return sql;
        }

        @Override
        public void close() throws SQLException {
            if (idle) {
                return;
            }
            if (pointer.isClosed() || connection.isClosed()) {
                dispose();
                return;
            }
            forget();
            idle = true;
            connection.keep(this);
        }

        /** Ends what it reads, which would hold its transaction open, and lets go of what it was given. */
        private void forget() throws SQLException {
            rs.close();
            pointer.safeRunInt(DB::reset);
            clearParameters();
            batch = null;
            batchPos = 0;
            batchQueryCount = 0;
        }

        private void dispose() throws SQLException {
            super.close();
        }
    }
}
