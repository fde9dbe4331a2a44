package dev.typecase.jdbc.events;

import dev.typecase.EventMetadata;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.tables.RowBatch;
import dev.typecase.mapping.Shape.Kind;
import dev.typecase.mapping.Table.Column;
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
import org.jspecify.annotations.Nullable;

/** All events of a database, in the order in which they became true (A1, A3). */
final class EventLog {

    private static final List<Column> APPENDED = List.of(
            Column.of("stream", Kind.STRING),
            Column.of("sequence", Kind.LONG),
            Column.of("id", Kind.UUID),
            Column.of("stream", Kind.STRING),
            Column.of("sequence", Kind.LONG),
            Column.of("slot", Kind.INT),
            Column.of("type", Kind.STRING),
            Column.of("schema_version", Kind.INT),
            Column.of("payload", Kind.STRING),
            Column.of("time", Kind.INSTANT),
            Column.of("correlation", Kind.UUID),
            Column.of("causation", Kind.UUID),
            Column.optional("context", Kind.STRING));

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

    Dialect dialect() {
        return dialect;
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
        appending(events, codec).run(connection, dialect);
    }

    /** What appends events. */
    RowBatch appending(List<RecordedEvent> events, EventCodec codec) {
        String context = observers.context();
        RowBatch batch = new RowBatch("typecase_event", sql.append(), APPENDED);
        for (RecordedEvent event : events) {
            add(batch, event.metadata(), codec.write(event), context);
        }
        appended.add(events.size());
        return batch;
    }

    private static void add(RowBatch batch, EventMetadata metadata, String payload, @Nullable String context) {
        batch.add(
                metadata.stream(),
                metadata.sequence() - 1,
                metadata.id(),
                metadata.stream(),
                metadata.sequence(),
                LogEvent.slot(metadata.stream()),
                metadata.type(),
                metadata.schemaVersion(),
                payload,
                metadata.time(),
                metadata.correlationId(),
                metadata.causationId(),
                context);
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
