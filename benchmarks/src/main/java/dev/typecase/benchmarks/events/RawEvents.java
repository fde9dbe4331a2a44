package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * JDBC by hand, the limit. A command is one transaction of three statements: one reads the parcel, one changes it, one appends the
 * event, of which the table knows what a log must know: an identifier, and its place in its stream, both unique. One thread reads
 * events by position, at most a hundred at a time, leaves out what transactions that still run may come before, changes their
 * receipts one by one and saves how far it has come, all in one transaction.
 */
final class RawEvents implements EventSystem {

    private static final int BATCH = 100;
    private static final long PAUSE_NANOS = 1_000_000;

    private final Place place;
    private final Parcels parcels;
    private final Thread reader;
    private final String select;
    private volatile IntConsumer audience = number -> {};
    private volatile boolean closed;

    RawEvents(Place place) {
        this.place = place;
        this.parcels = new Parcels(place);
        this.select = place.kind() == Place.Kind.POSTGRESQL
                ? "select written::text::bigint, position, parcel, payload from events"
                        + " where (written, position) > (?::text::xid8, ?)"
                        + " and written < pg_snapshot_xmin(pg_current_snapshot()) order by written, position limit "
                        + BATCH
                : "select ?, position, parcel, payload from events where position > ? order by position limit " + BATCH;
        inTransaction(connection -> {
            parcels.create(connection);
            create(connection);
        });
        this.reader = new Thread(this::read, "raw-reader");
        reader.start();
    }

    private void create(Connection connection) throws SQLException {
        boolean postgresql = place.kind() == Place.Kind.POSTGRESQL;
        String id = postgresql ? "uuid" : "text";
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table events (position "
                    + (postgresql
                            ? "bigserial primary key, written xid8 not null default pg_current_xact_id()"
                            : "integer primary key autoincrement")
                    + ", id " + id + " not null unique, parcel " + id + " not null, sequence bigint not null, type text"
                    + " not null, payload text not null, time text not null, unique (parcel, sequence))");
            if (postgresql) {
                statement.execute("create index events_written on events (written, position)");
            }
            statement.execute("create table progress (position bigint not null)");
            statement.execute("insert into progress values (0)");
        }
    }

    /** Work on a connection. */
    @FunctionalInterface
    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    private void inTransaction(Work work) {
        try (Connection connection = place.source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.with(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void audience(IntConsumer told) {
        audience = told;
    }

    @Override
    public void put(int parcel, int number) {
        UUID id = Parcels.identity(parcel);
        inTransaction(connection -> {
            long version = parcels.put(connection, id, number);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into events (id, parcel, sequence, type, payload, time) values (?, ?, ?, 'Moved', ?, ?)")) {
                place.bind(insert, 1, UUID.randomUUID());
                place.bind(insert, 2, id);
                insert.setLong(3, version);
                insert.setString(4, "{\"number\":" + number + "}");
                insert.setString(5, Instant.now().toString());
                insert.executeUpdate();
            }
        });
    }

    /**
     * How far the reader has come.
     *
     * @param transaction the number of the transaction that wrote the last event; always 0 where one writes at a time
     * @param position the event's
     */
    private record Progress(long transaction, long position) {}

    private void read() {
        Progress progress = new Progress(0, 0);
        while (!closed) {
            Progress reached = handle(progress);
            if (reached.equals(progress)) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            progress = reached;
        }
    }

    /** In the order of transactions: one that is older may have taken a later position. */
    private Progress handle(Progress from) {
        Progress[] last = {from};
        inTransaction(connection -> {
            try (PreparedStatement events = connection.prepareStatement(select)) {
                events.setString(1, String.valueOf(from.transaction()));
                events.setLong(2, from.position());
                try (ResultSet event = events.executeQuery()) {
                    while (event.next()) {
                        last[0] = new Progress(event.getLong(1), event.getLong(2));
                        String payload = event.getString(4);
                        int number = Integer.parseInt(payload.substring(10, payload.length() - 1));
                        audience.accept(number);
                        parcels.receive(connection, UUID.fromString(event.getString(3)), number);
                    }
                }
            }
            if (last[0] != from) {
                save(connection, last[0].position());
            }
        });
        return last[0];
    }

    private static void save(Connection connection, long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update progress set position = ?")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }

    @Override
    public long received() {
        return Parcels.received(place);
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        place.close();
    }
}
