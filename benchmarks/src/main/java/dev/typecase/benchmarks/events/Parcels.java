package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Parcels and their receipts, by hand: one statement reads a row, one changes it and makes sure that nobody else has done so in
 * between. What raw JDBC and the peers without repositories of their own share.
 */
public final class Parcels {

    /** How many there are. */
    public static final int ALL = 256;

    private final Place place;

    /** Those of a place. */
    public Parcels(Place place) {
        this.place = place;
    }

    /** The identity of the parcel with a number. */
    public static UUID identity(int parcel) {
        return new UUID(parcel * 0x9E3779B97F4A7C15L, parcel);
    }

    /** Creates both tables with all rows. */
    public void create(Connection connection) throws SQLException {
        String id = place.kind() == Place.Kind.POSTGRESQL ? "uuid" : "text";
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table parcel (id " + id + " primary key, note text not null, version bigint not"
                    + " null)");
            statement.execute("create table receipt (id " + id + " primary key, times integer not null, note text not"
                    + " null, version bigint not null)");
        }
        fill(connection, "insert into parcel values (?, '', 1)");
        fill(connection, "insert into receipt values (?, 0, '', 1)");
    }

    private void fill(Connection connection, String sql) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int parcel = 0; parcel < ALL; parcel++) {
                place.bind(insert, 1, identity(parcel));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Changes a parcel; the version that it has now. */
    public long put(Connection connection, UUID parcel, int number) throws SQLException {
        long version;
        try (PreparedStatement select = connection.prepareStatement("select note, version from parcel where id = ?")) {
            place.bind(select, 1, parcel);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                version = result.getLong(2);
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update parcel set note = ?, version = ? where id = ? and version = ?")) {
            update.setString(1, String.valueOf(number));
            update.setLong(2, version + 1);
            place.bind(update, 3, parcel);
            update.setLong(4, version);
            requireOne(update.executeUpdate(), parcel);
        }
        return version + 1;
    }

    /** Changes a parcel's receipt. */
    public void receive(Connection connection, UUID parcel, int number) throws SQLException {
        receive(connection, parcel, number, "");
    }

    /** As {@link #receive}, for those who may handle two events of one parcel at once: they wait for each other. */
    public void receiveAlone(Connection connection, UUID parcel, int number) throws SQLException {
        receive(connection, parcel, number, " for update");
    }

    private void receive(Connection connection, UUID parcel, int number, String lock) throws SQLException {
        int times;
        long version;
        try (PreparedStatement select =
                connection.prepareStatement("select times, note, version from receipt where id = ?" + lock)) {
            place.bind(select, 1, parcel);
            try (ResultSet result = select.executeQuery()) {
                result.next();
                times = result.getInt(1);
                version = result.getLong(3);
            }
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update receipt set times = ?, note = ?, version = ? where id = ? and version = ?")) {
            update.setInt(1, times + 1);
            update.setString(2, String.valueOf(number));
            update.setLong(3, version + 1);
            place.bind(update, 4, parcel);
            update.setLong(5, version);
            requireOne(update.executeUpdate(), parcel);
        }
    }

    private static void requireOne(int rows, UUID parcel) {
        if (rows != 1) {
            throw new IllegalStateException("Somebody else has written what belongs to parcel " + parcel);
        }
    }

    /** How often receipts have been changed. */
    public static long received(Place place) {
        try (Connection connection = place.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select sum(times) from receipt")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
