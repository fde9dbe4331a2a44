package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.Dialect;
import dev.typecase.jdbc.database.PostgreSql;
import java.util.ArrayList;
import java.util.List;

/** What the databases say differently about events. Both say {@code returning} and {@code on conflict} alike. */
final class EventSql {

    private static final String COLUMNS =
            "position, %s, id, stream, sequence, slot, type, schema_version, payload, time, correlation, causation, context";

    private final boolean postgres;
    private final String skipLocked;

    /** The order of the log. */
    private final String order;

    EventSql(Dialect dialect) {
        this.postgres = dialect instanceof PostgreSql;
        this.skipLocked = dialect.skipLocked();
        this.order = postgres ? "txid, position" : "position";
    }

    List<String> tables() {
        String number = postgres ? "bigint" : "integer";
        String text = postgres ? "text collate \"C\"" : "text";
        String id = postgres ? "uuid" : "text";
        List<String> tables = new ArrayList<>(List.of(
                "create table if not exists typecase_event (position "
                        + (postgres
                                ? "bigint generated always as identity primary key, txid xid8 not null"
                                : "integer primary key autoincrement, txid integer not null")
                        + ", id " + id + " not null unique, stream " + text + " not null, sequence " + number
                        + " not null, slot integer not null, type " + text
                        + " not null, schema_version integer not null, payload " + text + " not null, time " + text
                        + " not null, correlation " + id + " not null, causation " + id
                        + " not null, context " + text + ", unique (stream, sequence))",
                "create index if not exists typecase_event_correlation on typecase_event (correlation)",
                "create table if not exists typecase_subscription (name " + text + " primary key, domain " + text
                        + " not null, partitions integer not null, created " + number + " not null)",
                "create table if not exists typecase_partition (subscription " + text
                        + " not null, partition integer not null, owner " + text + ", epoch " + number
                        + " not null, lease_until " + number + " not null, txid " + number + " not null, position "
                        + number + " not null, primary key (subscription, partition))",
                "create table if not exists typecase_done (subscription " + text
                        + " not null, partitions integer not null, partition integer not null, txid " + number
                        + " not null, position " + number + " not null)",
                "create table if not exists typecase_parked (subscription " + text + " not null, stream " + text
                        + " not null, sequence " + number + " not null, slot integer not null, position " + number
                        + " not null, state " + text + " not null, attempts integer not null, next_at " + number
                        + " not null, since " + number + " not null, error " + text + " not null, stack " + text
                        + " not null, primary key (subscription, stream, sequence))",
                "create table if not exists typecase_discarded (subscription " + text + " not null, stream " + text
                        + " not null, sequence " + number + " not null, position " + number + " not null, reason "
                        + text + " not null, error " + text + " not null, time " + number
                        + " not null, primary key (subscription, stream, sequence))",
                "create table if not exists typecase_node (node " + text + " primary key, alive_until " + number
                        + " not null)"));
        if (postgres) {
            tables.add("create index if not exists typecase_event_order on typecase_event (txid, position)");
        }
        return tables;
    }

    /** Milliseconds since 1970, by the clock of the database where it has one of its own. */
    String now() {
        return postgres
                ? "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)"
                : "cast(unixepoch('subsec') * 1000 as integer)";
    }

    /** Takes the partitions of a subscription in the order in which they are moved on, so that nobody waits for each other. */
    String takePartitions() {
        return "select partition from typecase_partition where subscription = ? order by partition"
                + (postgres ? " for update" : "");
    }

    /** Forgets processes that have given no sign of life for a day; leaves those at which another process is at work. */
    String forgetDead() {
        return "delete from typecase_node where node in (select node from typecase_node where alive_until < " + now()
                + " - 86400000" + skipLocked + ")";
    }

    /**
     * Appends an event. Its transaction is its own, or that of the event before it in its stream where that is later: it is
     * later where the own one had a number before it read what the other one had written, as one has that handles several
     * events. So the order of the log is the order of every stream, and no reader passes it before it is committed (A3, A4).
     */
    String append() {
        String transaction = postgres
                ? "greatest(pg_current_xact_id(), (select e.txid from typecase_event e where e.stream = ? and e.sequence = ?))"
                : "coalesce((select 0 from typecase_event e where e.stream = ? and e.sequence = ?), 0)";
        return "insert into typecase_event (txid, id, stream, sequence, slot, type, schema_version, payload, time,"
                + " correlation, causation, context) values (" + transaction + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    }

    /** As text, under another name: {@code order by} must mean the column, and sort numbers. */
    private String columns() {
        return COLUMNS.formatted(postgres ? "txid::text as transaction" : "txid");
    }

    /** All that is committed behind a cursor and before every transaction that is still open (A3), in order. */
    String after() {
        return "select " + columns() + " from typecase_event where " + behind() + closed()
                + " and slot % ? = ? order by " + order + " limit ?";
    }

    /** All that is committed behind a cursor, in order, and of each whether {@link #after} would give it. */
    String ahead() {
        return "select " + columns() + ", " + (postgres ? "txid < pg_snapshot_xmin(pg_current_snapshot())" : "1")
                + " from typecase_event where " + behind() + " order by " + order + " limit ?";
    }

    /** The last event that {@link #after} could give. */
    String head() {
        return "select " + (postgres ? "txid::text as transaction" : "txid")
                + ", position from typecase_event where true" + closed() + " order by "
                + (postgres ? "txid desc, position desc" : "position desc") + " limit 1";
    }

    private String closed() {
        return postgres ? " and txid < pg_snapshot_xmin(pg_current_snapshot())" : "";
    }

    /**
     * Behind a cursor, whose transaction and position are the parameters. On SQLite, where every transaction is 0, the position
     * tells, and leads to the place; an index of both would not, since SQLite uses of it only the first column.
     */
    private String behind() {
        return postgres
                ? "(txid, position) > (" + transaction() + ", ?)"
                : "+txid >= " + transaction() + " and position > ?";
    }

    /** A parameter for a transaction's number. */
    private String transaction() {
        return postgres ? "cast(cast(? as text) as xid8)" : "cast(? as integer)";
    }

    /** The event of a position. */
    String at() {
        return "select " + columns() + " from typecase_event where position = ?";
    }

    /** Deletes events before a moment and not behind a cursor, of which none is parked. */
    String forget() {
        return "delete from typecase_event where position in (select e.position from typecase_event e where e.time < ?"
                + (postgres
                        ? " and (e.txid, e.position) <= (" + transaction() + ", ?)"
                        : " and +e.txid <= " + transaction() + " and e.position <= ?")
                + " and not exists (select 1 from typecase_parked p where p.position = e.position) order by "
                + (postgres ? "e.txid, e.position" : "e.position") + " limit ?)";
    }

    /** Where a subscription begins that wants nothing of what is there. */
    String startNow() {
        return postgres
                ? "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1, " + Long.MAX_VALUE
                : "select 0, coalesce(max(position), 0) from typecase_event";
    }

    /** How many events a partition has before it, and when the first of them was raised. */
    String lag() {
        return "select count(*), min(time) from typecase_event where " + behind() + " and slot % ? = ?";
    }

    /** A parameter for an identifier. */
    String identifier() {
        return postgres ? "cast(? as uuid)" : "?";
    }

    /** Whether a call has events that a partition has not come to. */
    String pending() {
        return "select count(*) from typecase_event where correlation = " + identifier() + " and " + behind()
                + " and slot % ? = ?";
    }

    /** What is parked for a subscription of the events of a call. */
    String parkedOf() {
        return "select p.position, p.error from typecase_parked p join typecase_event e on e.position = p.position where"
                + " e.correlation = " + identifier()
                + " and p.subscription = ? and p.state <> 'RETRY' order by p.position";
    }
}
