package dev.typecase.jdbc.tables;

import java.sql.SQLException;

/**
 * The database has refused one of several statements that were one message, and does not say which. Take back what was done,
 * and write it in turn: then the error is that of one statement.
 */
public final class RefusedTogetherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedTogetherException(SQLException cause) {
        super(cause);
    }
}
