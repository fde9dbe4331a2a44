package dev.typecase.jdbc.events;

import dev.typecase.EventMetadata;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.mapping.Shape.Kind;
import dev.typecase.store.RecordedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** All events of a database, in the order in which they became true (A1, A3). */
final class EventLog {

    private final Dialect dialect;
    private final EventSql sql;
    private final Observers observers;
    private final LongAdder appended = new LongAdder();

    /**
     * What stands behind a cursor.
     *
     * @param events in order
     * @param hidden whether there are more, which must wait for a transaction that began before theirs (A3)
     */
    record Ahead(List<LogEvent> events, boolean hidden) {}

    EventLog(Database database, Observers observers) {
        this.dialect = database.dialect();
        this.sql = new EventSql(dialect);
        this.observers = observers;
    }

    Observers observers() {
        return observers;
    }

    EventSql sql() {
        return sql;
    }

    /** Creates what is missing. */
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : sql.tables()) {
                statement.execute(table);
            }
        }
    }

    /** Appends events in the transaction that the connection is in (A1). */
    void append(Connection connection, List<RecordedEvent> events, EventCodec codec) throws SQLException {
        if (events.isEmpty()) {
            return;
        }
        String context = observers.context();
        try (PreparedStatement insert = connection.prepareStatement(sql.append())) {
            for (RecordedEvent event : events) {
                bind(insert, event.metadata(), codec.write(event));
                dialect.bind(insert, 13, Kind.STRING, context);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        appended.increment();
    }

    /** A number that changes whenever this process has appended something. */
    long appended() {
        return appended.sum();
    }

    /** Whether there is an event of this identifier. */
    boolean contains(Connection connection, UUID id) throws SQLException {
        return !Rows.list(
                        connection,
                        "select 1 from typecase_event where id = " + sql.identifier(),
                        row -> row.getInt(1),
                        id.toString())
                .isEmpty();
    }

    private void bind(PreparedStatement insert, EventMetadata metadata, String payload) throws SQLException {
        dialect.bind(insert, 1, Kind.STRING, metadata.stream());
        insert.setLong(2, metadata.sequence() - 1);
        dialect.bind(insert, 3, Kind.UUID, metadata.id());
        dialect.bind(insert, 4, Kind.STRING, metadata.stream());
        insert.setLong(5, metadata.sequence());
        insert.setInt(6, LogEvent.slot(metadata.stream()));
        dialect.bind(insert, 7, Kind.STRING, metadata.type());
        insert.setInt(8, metadata.schemaVersion());
        dialect.bind(insert, 9, Kind.STRING, payload);
        dialect.bind(insert, 10, Kind.INSTANT, metadata.time());
        dialect.bind(insert, 11, Kind.UUID, metadata.correlationId());
        dialect.bind(insert, 12, Kind.UUID, metadata.causationId());
    }

    /** What stands behind a cursor for one partition of several, in order. */
    List<LogEvent> after(Connection connection, Cursor cursor, int partitions, int partition, int limit)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.after())) {
            select.setString(1, Long.toUnsignedString(cursor.transaction()));
            select.setLong(2, cursor.position());
            select.setInt(3, partitions);
            select.setInt(4, partition);
            select.setInt(5, limit);
            return events(select);
        }
    }

    /** What stands behind a cursor for everybody, by one statement: all of it as of one moment. */
    Ahead ahead(Connection connection, Cursor cursor, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.ahead())) {
            select.setString(1, Long.toUnsignedString(cursor.transaction()));
            select.setLong(2, cursor.position());
            select.setInt(3, limit);
            try (ResultSet row = select.executeQuery()) {
                List<LogEvent> events = new ArrayList<>();
                while (row.next()) {
                    if (!row.getBoolean(14)) {
                        return new Ahead(events, true);
                    }
                    events.add(event(row));
                }
                return new Ahead(events, false);
            }
        }
    }

    /** The last event that can be read; the beginning where there is none. */
    Cursor head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.head());
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Cursor(row.getLong(1), row.getLong(2)) : Cursor.BEGINNING;
        }
    }

    /** Behind which all that is committed from now on will stand. */
    Cursor now(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.startNow());
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Cursor(row.getLong(1), row.getLong(2));
        }
    }

    /** The event at a position, if it is still kept. */
    Optional<LogEvent> at(Connection connection, long position) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.at())) {
            select.setLong(1, position);
            List<LogEvent> found = events(select);
            return found.stream().findFirst();
        }
    }

    private List<LogEvent> events(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            List<LogEvent> events = new ArrayList<>();
            while (row.next()) {
                events.add(event(row));
            }
            return events;
        }
    }

    private LogEvent event(ResultSet row) throws SQLException {
        EventMetadata metadata = new EventMetadata(
                (UUID) value(row, 3, Kind.UUID),
                row.getString(7),
                row.getInt(8),
                row.getString(4),
                row.getLong(5),
                (Instant) value(row, 10, Kind.INSTANT),
                (UUID) value(row, 11, Kind.UUID),
                (UUID) value(row, 12, Kind.UUID));
        return new LogEvent(
                new Cursor(row.getLong(2), row.getLong(1)),
                row.getInt(6),
                metadata,
                row.getString(9),
                row.getString(13));
    }

    private Object value(ResultSet row, int index, Kind kind) throws SQLException {
        return Objects.requireNonNull(dialect.read(row, index, kind), "the log has no missing values");
    }
}
