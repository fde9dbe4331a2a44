package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.database.Purchases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * JDBC by hand, the limit: one statement reads the purchase, one changes it, one appends the event. A thread reads events by
 * position, a hundred at a time, and saves how far it has come; it leaves out what transactions that still run may come before.
 */
final class RawEvents implements EventSystem {

    private static final int BATCH = 100;
    private static final long PAUSE_NANOS = 1_000_000;

    private final Place place;
    private final Thread reader;
    private volatile IntConsumer handler = number -> {};
    private volatile boolean closed;

    RawEvents(Place place) {
        this.place = place;
        boolean postgresql = place.kind() == Place.Kind.POSTGRESQL;
        inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table purchase (id " + (postgresql ? "uuid" : "text")
                        + " primary key, note text not null, version bigint not null)");
                statement.execute("create table events (position "
                        + (postgresql ? "bigserial primary key" : "integer primary key autoincrement")
                        + ", payload text not null"
                        + (postgresql ? ", written xid8 not null default pg_current_xact_id())" : ")"));
                if (postgresql) {
                    statement.execute("create index events_written on events (written, position)");
                }
                statement.execute("create table progress (position bigint not null)");
                statement.execute("insert into progress values (0)");
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into purchase values (?, '', 1)")) {
                for (int number = 0; number < PURCHASES; number++) {
                    place.bind(insert, 1, Purchases.identity(number));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        this.reader = new Thread(this::read, "raw-reader");
        reader.start();
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
    public void handler(IntConsumer called) {
        handler = called;
    }

    @Override
    public void put(int purchase, int number) {
        inTransaction(connection -> {
            long version;
            try (PreparedStatement select =
                    connection.prepareStatement("select note, version from purchase where id = ?")) {
                place.bind(select, 1, Purchases.identity(purchase));
                try (ResultSet result = select.executeQuery()) {
                    result.next();
                    version = result.getLong(2);
                }
            }
            try (PreparedStatement update = connection.prepareStatement(
                    "update purchase set note = ?, version = version + 1 where id = ? and version = ?")) {
                update.setString(1, String.valueOf(number));
                place.bind(update, 2, Purchases.identity(purchase));
                update.setLong(3, version);
                if (update.executeUpdate() != 1) {
                    throw new IllegalStateException("Somebody else has written purchase " + purchase);
                }
            }
            try (PreparedStatement insert = connection.prepareStatement("insert into events (payload) values (?)")) {
                insert.setString(1, "{\"text\":\"" + number + "\"}");
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
            List<Integer> numbers = new ArrayList<>();
            progress = readBatch(progress, numbers);
            numbers.forEach(handler::accept);
            if (numbers.isEmpty()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } else {
                save(progress.position());
            }
        }
    }

    /** In the order of transactions: one that is older may have taken a later position. */
    private Progress readBatch(Progress from, List<Integer> numbers) {
        String sql = place.kind() == Place.Kind.POSTGRESQL
                ? "select written::text::bigint, position, payload from events where (written, position) > (?::text::xid8, ?)"
                        + " and written < pg_snapshot_xmin(pg_current_snapshot()) order by written, position limit "
                : "select ?, position, payload from events where position > ? order by position limit ";
        Progress[] last = {from};
        inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql + BATCH)) {
                select.setString(1, String.valueOf(from.transaction()));
                select.setLong(2, from.position());
                try (ResultSet result = select.executeQuery()) {
                    while (result.next()) {
                        last[0] = new Progress(result.getLong(1), result.getLong(2));
                        String payload = result.getString(3);
                        numbers.add(Integer.valueOf(payload.substring(9, payload.length() - 2)));
                    }
                }
            }
        });
        return last[0];
    }

    private void save(long position) {
        inTransaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update progress set position = ?")) {
                update.setLong(1, position);
                update.executeUpdate();
            }
        });
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
