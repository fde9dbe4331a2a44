package dev.typecase.jdbc.database;

/** What an error of the database means for the transaction it happened in. */
public enum SqlFailure {
    /** A value that must be there once is there already. */
    UNIQUE,
    /** The database has given up this transaction because it got in the way of another one; it may succeed when repeated. */
    CONFLICT,
    /** The connection, or the server behind it, is gone. */
    CONNECTION,
    /** Anything else: a mistake of ours or of the schema, a full disk. */
    OTHER
}
