package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.Lease.Done;
import dev.typecase.jdbc.tables.RowBatch;
import dev.typecase.mapping.Shape.Kind;
import dev.typecase.mapping.Table.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who works on which partition (A6). */
final class Leases {

    /** So many times its length ahead, a lease is of a clock that was set back since, and counts for nothing. */
    private static final int IMPOSSIBLE = 10;

    private static final List<Column> MOVED = List.of(
            Column.of("txid", Kind.LONG),
            Column.of("position", Kind.LONG),
            Column.of("lease_until", Kind.LONG),
            Column.of("subscription", Kind.STRING),
            Column.of("partition", Kind.INT),
            Column.of("epoch", Kind.LONG),
            Column.of("owner", Kind.STRING));

    private final EventLog log;
    private final Subscriptions subscriptions;
    private final String now;

    Leases(EventLog log) {
        this.log = log;
        this.subscriptions = new Subscriptions(log);
        this.now = log.sql().now();
    }

    /** Takes a partition that nobody holds, or whose holder has given no sign of life; empty where that is not so. */
    Optional<Lease> claim(Connection connection, String subscription, int partition, String owner, Duration lease)
            throws SQLException {
        record Claimed(long epoch, Cursor cursor) {}
        List<Claimed> claimed = Rows.list(
                connection,
                "update typecase_partition set owner = ?, epoch = epoch + 1, lease_until = " + now + " + ?"
                        + " where subscription = ? and partition = ? and (owner is null or owner = ? or lease_until < "
                        + now + " or lease_until > " + now + " + ?) returning epoch, txid, position",
                row -> new Claimed(row.getLong(1), new Cursor(row.getLong(2), row.getLong(3))),
                owner,
                lease.toMillis(),
                subscription,
                partition,
                owner,
                IMPOSSIBLE * lease.toMillis());
        if (claimed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lease(
                subscription,
                partition,
                subscriptions.partitions(connection, subscription),
                claimed.get(0).epoch(),
                claimed.get(0).cursor(),
                done(connection, subscription)));
    }

    private List<Done> done(Connection connection, String subscription) throws SQLException {
        return Rows.list(
                connection,
                "select partitions, partition, txid, position from typecase_done where subscription = ?",
                row -> new Done(row.getInt(1), row.getInt(2), new Cursor(row.getLong(3), row.getLong(4))),
                subscription);
    }

    /**
     * How far a partition has come.
     *
     * @param lease by whose right
     * @param cursor the last event that is dealt with
     */
    record Move(Lease lease, Cursor cursor) {}

    /**
     * Moves partitions on, in the transaction of what was done for them (A2), and gives signs of life.
     *
     * @throws LeaseLostException if somebody else has taken one over (A6)
     */
    void advance(Connection connection, List<Move> moves, String owner, Duration duration) throws SQLException {
        RowBatch batch = new RowBatch(
                "typecase_partition",
                "update typecase_partition set txid = ?, position = ?, lease_until = " + now + " + ?"
                        + " where subscription = ? and partition = ? and epoch = ? and owner = ?",
                MOVED);
        for (Move move : moves) {
            batch.add(
                    move.cursor().transaction(),
                    move.cursor().position(),
                    duration.toMillis(),
                    move.lease().subscription(),
                    move.lease().partition(),
                    move.lease().epoch(),
                    owner);
        }
        int[] moved = batch.run(connection, log.dialect());
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] != 1) {
                throw new LeaseLostException(
                        moves.get(i).lease().subscription(),
                        moves.get(i).lease().partition());
            }
        }
    }

    /** A sign of life; false where the lease was lost. */
    boolean renew(Connection connection, Lease lease, String owner, Duration duration) throws SQLException {
        return Rows.update(
                        connection,
                        "update typecase_partition set lease_until = " + now
                                + " + ? where subscription = ? and partition = ?" + " and epoch = ? and owner = ?",
                        duration.toMillis(),
                        lease.subscription(),
                        lease.partition(),
                        lease.epoch(),
                        owner)
                == 1;
    }

    /** Gives a partition back. */
    void release(Connection connection, Lease lease, String owner) throws SQLException {
        Rows.update(
                connection,
                "update typecase_partition set owner = null, lease_until = 0 where subscription = ? and partition = ? and"
                        + " epoch = ? and owner = ?",
                lease.subscription(),
                lease.partition(),
                lease.epoch(),
                owner);
    }

    /** Says that a process lives, and how many do. */
    int alive(Connection connection, String owner, Duration duration) throws SQLException {
        Rows.update(
                connection,
                "insert into typecase_node (node, alive_until) values (?, " + now
                        + " + ?) on conflict (node) do update set" + " alive_until = excluded.alive_until",
                owner,
                duration.toMillis());
        Rows.update(connection, log.sql().forgetDead());
        return Rows.list(
                        connection,
                        "select count(*) from typecase_node where alive_until >= " + now + " and alive_until <= " + now
                                + " + ?",
                        row -> row.getInt(1),
                        IMPOSSIBLE * duration.toMillis())
                .get(0);
    }

    /** A process works no more. */
    void gone(Connection connection, String owner) throws SQLException {
        Rows.update(connection, "delete from typecase_node where node = ?", owner);
    }
}
