package dev.typecase.jdbc.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Those of a DataSource, which belongs to the application and is not closed here. */
record PooledConnections(DataSource source) implements Connections {

    @Override
    public String place() {
        return "";
    }

    @Override
    public Connection take() throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return connection;
        } catch (SQLException | RuntimeException failure) {
            try {
                connection.close();
            } catch (SQLException | RuntimeException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void close() {
        // Whoever made the DataSource closes it.
    }
}
