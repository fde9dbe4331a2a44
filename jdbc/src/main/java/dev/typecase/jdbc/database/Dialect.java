package dev.typecase.jdbc.database;

import dev.typecase.mapping.Shape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the databases say differently. */
public sealed interface Dialect permits PostgreSql, Sqlite {

    /** The database's name, for messages. */
    String name();

    /** Begins a transaction that sees one moment of the database and writes nothing. */
    void beginRead(Connection connection) throws SQLException;

    /** Begins a transaction that writes. */
    void beginWrite(Connection connection) throws SQLException;

    /** Makes it true. */
    void commit(Connection connection) throws SQLException;

    /** Takes it back. */
    void rollback(Connection connection) throws SQLException;

    /** After commit or rollback: each statement is on its own again. */
    void endTransaction(Connection connection) throws SQLException;

    /** What an error means. */
    SqlFailure failure(SQLException error);

    /** Whether an error that {@code commit} has reported leaves it open whether it was made. */
    boolean leavesCommitOpen(SQLException error);

    /** Creates the tables that every store has, where they are missing. */
    String ownTables();

    /** The names of the tables that are there. */
    String tableNames();

    /**
     * Binds a value.
     *
     * @param kind what it is
     * @param value of the class that {@link dev.typecase.mapping.StoredValue} names for the kind; null where it is missing
     */
    void bind(PreparedStatement statement, int index, Shape.Kind kind, @Nullable Object value) throws SQLException;

    /** Reads a value; null where it is missing. */
    @Nullable
    Object read(ResultSet row, int index, Shape.Kind kind) throws SQLException;
}
