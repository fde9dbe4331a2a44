package dev.typecase.jdbc.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What is done on a connection.
 *
 * @param <R> what comes of it
 */
@FunctionalInterface
public interface SqlWork<R extends @Nullable Object> {

    /** Does it. The connection is lent: it is neither committed nor closed here. */
    R on(Connection connection) throws SQLException;
}
