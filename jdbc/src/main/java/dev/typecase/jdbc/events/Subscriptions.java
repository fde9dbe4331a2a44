package dev.typecase.jdbc.events;

import dev.typecase.StartFrom;
import dev.typecase.engine.Subscription;
import dev.typecase.jdbc.events.Lease.Done;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The subscriptions that a database knows, and how each is divided into partitions. */
final class Subscriptions {

    private final EventLog log;
    private final String now;

    Subscriptions(EventLog log) {
        this.log = log;
        this.now = log.sql().now();
    }

    /** The names of a domain's subscriptions that the database knows. */
    List<String> known(Connection connection, String domain) throws SQLException {
        return Rows.list(
                connection,
                "select name from typecase_subscription where domain = ? order by name",
                row -> row.getString(1),
                domain);
    }

    /** Makes a subscription known (A8); does nothing where it is. */
    void register(Connection connection, String domain, Subscription subscription, int partitions) throws SQLException {
        int added = Rows.update(
                connection,
                "insert into typecase_subscription (name, domain, partitions, created) values (?, ?, ?, " + now
                        + ") on conflict (name) do nothing",
                subscription.name(),
                domain,
                partitions);
        if (added == 1) {
            Cursor start = subscription.startFrom() == StartFrom.NOW ? log.now(connection) : Cursor.BEGINNING;
            insert(connection, subscription.name(), partitions, 0, start);
        }
    }

    private void insert(Connection connection, String subscription, int partitions, long epoch, Cursor cursor)
            throws SQLException {
        for (int partition = 0; partition < partitions; partition++) {
            Rows.update(
                    connection,
                    "insert into typecase_partition (subscription, partition, owner, epoch, lease_until, txid, position)"
                            + " values (?, ?, null, ?, 0, ?, ?)",
                    subscription,
                    partition,
                    epoch,
                    cursor.transaction(),
                    cursor.position());
        }
    }

    /** How many partitions each subscription has. */
    Map<String, Integer> partitions(Connection connection) throws SQLException {
        record Divided(String name, int partitions) {}
        return Rows.list(
                        connection,
                        "select name, partitions from typecase_subscription",
                        row -> new Divided(row.getString(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Divided::name, Divided::partitions));
    }

    /** How many partitions a subscription has; 0 where there is none of this name. */
    int partitions(Connection connection, String subscription) throws SQLException {
        List<Integer> found = Rows.list(
                connection,
                "select partitions from typecase_subscription where name = ?",
                row -> row.getInt(1),
                subscription);
        return found.isEmpty() ? 0 : found.get(0);
    }

    /**
     * Divides a subscription anew. Every partition begins where the slowest has come to, and passes over what each of the
     * earlier ones had handled beyond. Who worked on the earlier ones cannot commit any more.
     */
    void divide(Connection connection, String subscription, int partitions) throws SQLException {
        // Takes the rows, so that nobody moves one between reading and replacing them.
        long epoch = 1 + fence(connection, subscription);
        List<Done> earlier = Rows.list(
                connection,
                "select partition, txid, position from typecase_partition where subscription = ?",
                row -> new Done(1, row.getInt(1), new Cursor(row.getLong(2), row.getLong(3))),
                subscription);
        Cursor slowest = earlier.stream().map(Done::upTo).min(Cursor::compareTo).orElse(Cursor.BEGINNING);
        for (Done done : earlier) {
            if (done.upTo().compareTo(slowest) > 0) {
                Rows.update(
                        connection,
                        "insert into typecase_done (subscription, partitions, partition, txid, position) values (?, ?, ?, ?, ?)",
                        subscription,
                        earlier.size(),
                        done.partition(),
                        done.upTo().transaction(),
                        done.upTo().position());
            }
        }
        Rows.update(connection, "delete from typecase_partition where subscription = ?", subscription);
        insert(connection, subscription, partitions, epoch, slowest);
        Rows.update(
                connection, "update typecase_subscription set partitions = ? where name = ?", partitions, subscription);
    }

    /** Moves a whole subscription; who worked on it cannot commit any more. */
    void reset(Connection connection, String subscription, Cursor cursor) throws SQLException {
        fence(connection, subscription);
        Rows.update(connection, "delete from typecase_done where subscription = ?", subscription);
        Rows.update(
                connection,
                "update typecase_partition set txid = ?, position = ? where subscription = ?",
                cursor.transaction(),
                cursor.position(),
                subscription);
    }

    /** Takes all leases of a subscription away; the highest epoch there is now. */
    private long fence(Connection connection, String subscription) throws SQLException {
        Rows.list(connection, log.sql().takePartitions(), row -> row.getInt(1), subscription);
        Rows.update(
                connection,
                "update typecase_partition set epoch = epoch + 1, owner = null, lease_until = 0 where subscription = ?",
                subscription);
        return Rows.list(
                        connection,
                        "select coalesce(max(epoch), 0) from typecase_partition where subscription = ?",
                        row -> row.getLong(1),
                        subscription)
                .get(0);
    }

    /** Forgets a subscription that no handler carries any more, with all that is parked for it. */
    void retire(Connection connection, String subscription) throws SQLException {
        fence(connection, subscription);
        for (String table : List.of("typecase_partition", "typecase_done", "typecase_parked")) {
            Rows.update(connection, "delete from " + table + " where subscription = ?", subscription);
        }
        Rows.update(connection, "delete from typecase_subscription where name = ?", subscription);
    }

    /** Reads how far all partitions of a subscription have come. */
    List<Lease> positions(Connection connection, String subscription) throws SQLException {
        int partitions = partitions(connection, subscription);
        return Rows.list(
                connection,
                "select partition, epoch, txid, position from typecase_partition where subscription = ? order by partition",
                row -> position(row, subscription, partitions),
                subscription);
    }

    private static Lease position(ResultSet row, String subscription, int partitions) throws SQLException {
        Cursor cursor = new Cursor(row.getLong(3), row.getLong(4));
        return new Lease(subscription, row.getInt(1), partitions, row.getLong(2), cursor, List.of());
    }
}
