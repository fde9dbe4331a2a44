package dev.typecase.jdbc.tables;

import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.json.Json;
import dev.typecase.mapping.Shape.Kind;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.store.CommandKey;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.KeptResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Commands that were handled under a key, and what they have led to (S15). */
public final class HandledCommands {

    private static final long CLEAN_EVERY = TimeUnit.MINUTES.toNanos(1);
    private static final int CLEANED_AT_ONCE = 10_000;

    private final Database database;
    private final @Nullable Duration keep;
    private final AtomicLong nextCleaning = new AtomicLong(System.nanoTime());

    /**
     * The commands of a database.
     *
     * @param keep for how long they are kept; null for ever
     */
    public HandledCommands(Database database, @Nullable Duration keep) {
        this.database = database;
        this.keep = keep;
    }

    /** A result as text. */
    private record Text(String json) implements KeptResult {

        @Override
        public void write(StateWriter out) {
            throw new AssertionError("it is kept already");
        }

        @Override
        public <R> @Nullable R read(Function<? super StateReader, ? extends R> reader) {
            return json.equals("null") ? null : Json.read(json, reader);
        }
    }

    /** What was kept under a key; null where there is none, or no longer. */
    public @Nullable HandledCommand find(Connection connection, CommandKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select command, fingerprint, time, result from typecase_command where domain = ? and key = ?")) {
            database.dialect().bind(select, 1, Kind.STRING, key.domain());
            database.dialect().bind(select, 2, Kind.STRING, key.key());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new HandledCommand(
                                key, row.getString(1), row.getString(2), time(row), new Text(row.getString(4)))
                        : null;
            }
        }
    }

    private Instant time(ResultSet row) throws SQLException {
        return (Instant) Objects.requireNonNull(database.dialect().read(row, 3, Kind.INSTANT), "it has a time");
    }

    /** Keeps a command in the transaction of what it has done; its key must be new. */
    public void insert(Connection connection, HandledCommand command) throws SQLException {
        clean(connection, command.time());
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into typecase_command (domain, key, command, fingerprint, time, result) values (?, ?, ?, ?, ?, ?)")) {
            database.dialect().bind(insert, 1, Kind.STRING, command.key().domain());
            database.dialect().bind(insert, 2, Kind.STRING, command.key().key());
            database.dialect().bind(insert, 3, Kind.STRING, command.command());
            database.dialect().bind(insert, 4, Kind.STRING, command.fingerprint());
            database.dialect().bind(insert, 5, Kind.INSTANT, command.time());
            database.dialect().bind(insert, 6, Kind.STRING, Json.write(command.result()::write));
            insert.executeUpdate();
        }
    }

    /** Now and then, forgets what is older than is to be kept. Two processes that do so do not wait for each other's rows. */
    private void clean(Connection connection, Instant now) throws SQLException {
        long due = nextCleaning.get();
        if (keep == null
                || System.nanoTime() - due < 0
                || !nextCleaning.compareAndSet(due, System.nanoTime() + CLEAN_EVERY)) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from typecase_command where (domain, key) in (select domain, key from typecase_command where time < ?"
                        + " order by time limit " + CLEANED_AT_ONCE
                        + database.dialect().skipLocked() + ")")) {
            database.dialect().bind(delete, 1, Kind.INSTANT, now.minus(keep));
            delete.executeUpdate();
        }
    }
}
