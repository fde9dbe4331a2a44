package dev.typecase.jdbc.database;

import dev.typecase.mapping.Shape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the databases say differently. */
public sealed interface Dialect permits PostgreSql, Sqlite {

    /** The database's name, for messages. */
    String name();

    /** Makes a connection that the application has opened fit for ours. */
    void prepare(Connection connection) throws SQLException;

    /** Begins a transaction that sees one moment of the database and writes nothing. */
    void beginRead(Connection connection) throws SQLException;

    /** Begins a transaction that writes. */
    void beginWrite(Connection connection) throws SQLException;

    /**
     * Whether several statements with a semicolon between them can be one, with the parameters of all: worth it where each
     * would be a message to a server and back.
     */
    boolean takesSeveralStatements();

    /** Whether it may read the whole of a table to join a few rows of it, unless a condition of its own says which. */
    boolean joinsWholeTables();

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

    /** What keeps two processes from creating the same tables at the same time; empty where a transaction that writes does. */
    String schemaLock();

    /** Behind a query whose rows are to be changed: leaves those out that another transaction has taken, where there can be any. */
    String skipLocked();

    /** Creates the tables that every store has, where they are missing: statements, with a semicolon between them. */
    String ownTables();

    /**
     * The columns that there are: name of the table and of the column, type, whether it may be null, and the collation, which
     * is null where the database does not say.
     */
    String columns();

    /** The indexes that there are: name of the table and of the index, and whether it is unique. */
    String indexes();

    /** The type that a column must have, as {@link #columns} names it. */
    String columnType(Shape.Kind kind);

    /** The collation that a column must have, where {@link #columns} names one. */
    @Nullable
    String collation(Shape.Kind kind);

    /** A condition: a column has one of some values. */
    String oneOf(String column, int values);

    /**
     * Binds the values of {@link #oneOf}.
     *
     * @return the index of the next parameter
     */
    int bindAll(PreparedStatement statement, int index, Shape.Kind kind, List<?> values) throws SQLException;

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

    /** How a value compares with those that columns hold. */
    Storable storable(Shape.Kind kind, Object value);

    /** The least value that a column can hold and that is greater than one {@link Storable#BETWEEN} those. */
    Object next(Shape.Kind kind, Object value);

    /** How a value relates to what a column can hold. */
    enum Storable {
        YES,
        /** It is less than all that a column can hold. */
        TOO_SMALL,
        /** It is greater than all that a column can hold. */
        TOO_GREAT,
        /** No column can hold it; some that columns can hold are less, and some are greater. */
        BETWEEN
    }

    /** A piece of SQL: text as it is compared where case does not matter. */
    String ignoringCase(String text);

    /** A condition: a text begins with another one, which is the parameter of {@link #bindPiece}. */
    String startsWith(String text);

    /** A condition: a text ends with another one. */
    String endsWith(String text);

    /** A condition: a text contains another one. */
    String contains(String text);

    /** Where one text must be in another. */
    enum Piece {
        START,
        END,
        ANYWHERE
    }

    /**
     * Binds the parameters of {@link #startsWith}, {@link #endsWith} or {@link #contains}.
     *
     * @return the index of the next parameter
     */
    int bindPiece(PreparedStatement statement, int index, String piece, Piece where) throws SQLException;

    /** Leaves rows out, where there is no limit; its parameter is how many. */
    String offset();
}
