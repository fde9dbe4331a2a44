package dev.typecase.jdbc.database;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a person can do about an error of a database, as far as its code tells. */
final class Refusals {

    private static final String NO_TABLES = " Create the tables, by createSchema() when the store is built or by the"
            + " statements in META-INF/typecase, or name the database that has them.";

    private Refusals() {}

    /** What the database says, in one line and without a full stop. */
    static String text(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse("").replaceFirst("[.\\s]+$", "");
    }

    /** Where a connection cannot be had; begins with a space. */
    static String mendConnection(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            return mendFile(sqlite.getResultCode());
        }
        return switch (state(failure)) {
            case "3D000" -> " Create the database, or name another one.";
            case "28000", "28P01" -> " Check the user and the password.";
            case "53300" -> " Make the pool smaller, or let the server have more connections (max_connections).";
            default -> " Check that the server runs, its address and password, and the size of the pool.";
        };
    }

    /** Where a statement is refused; begins with a space, and is empty where nothing is known. */
    static String mendStatement(SQLException failure) {
        if (failure instanceof SQLiteException sqlite) {
            boolean noTable = text(failure).contains("no such table");
            return noTable ? NO_TABLES : knownOfFile(sqlite.getResultCode());
        }
        return switch (state(failure)) {
            case "42501" ->
                " Grant the user this right, or let one who has it run the statements in META-INF/typecase.";
            case "25006" -> " Connect to a server, and as a user, that may write.";
            case "3F000" -> " Create the schema that the connection names, or name another one (currentSchema).";
            case "42P01" -> NO_TABLES;
            case "53100" -> " Make room on the disk of the server.";
            default -> "";
        };
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private static String mendFile(SQLiteErrorCode code) {
        String known = knownOfFile(code);
        return known.isEmpty() ? " Check that it can be read and written." : known;
    }

    /** By the primary code, which is the last byte of those that tell more. */
    private static String knownOfFile(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_CANTOPEN -> " Check that it is a file, that its folder is there, and that both may be written.";
            case SQLITE_NOTADB -> " It holds something else than a database: name another file.";
            case SQLITE_CORRUPT -> " It is damaged: restore it from a backup.";
            case SQLITE_FULL -> " Make room on the disk.";
            case SQLITE_READONLY, SQLITE_PERM -> " Let this process write it, and its folder.";
            case SQLITE_BUSY, SQLITE_LOCKED -> " Another process holds it: end that, or wait for it.";
            case SQLITE_IOERR -> " Check its disk.";
            default -> "";
        };
    }
}
