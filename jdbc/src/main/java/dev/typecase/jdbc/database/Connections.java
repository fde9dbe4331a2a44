package dev.typecase.jdbc.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from, and go back to. */
public interface Connections extends AutoCloseable {

    /** Where they lead to, for messages: {@code " on /data/orders.db"}; empty where that is not known. */
    String place();

    /** A connection that commits each statement. */
    Connection take() throws SQLException;

    /** Takes it back; it is in no transaction. */
    void giveBack(Connection connection) throws SQLException;

    /** Closes what is not lent. Nothing more is lent afterwards. */
    @Override
    void close();
}
