package dev.typecase.jdbc.events;

import dev.typecase.store.SessionSource;
import java.sql.Connection;

/** Lets units of work take part in a transaction of somebody else's, who ends it. */
@FunctionalInterface
public interface Joining {

    /**
     * Sessions that work in the transaction of a connection.
     *
     * @param whole that the transaction is given up when anything in it fails; otherwise, what fails leaves it as it was
     */
    SessionSource in(Connection connection, boolean whole);
}
