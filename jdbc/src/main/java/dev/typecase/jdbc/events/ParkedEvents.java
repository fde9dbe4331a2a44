package dev.typecase.jdbc.events;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events that a subscription could not handle, each with all later ones of its stream behind it (A5). The first of a stream is
 * tried again, or waits for somebody; the rest wait for it.
 */
final class ParkedEvents {

    /** What becomes of the first of a stream. */
    enum State {
        /** It is tried again when its time has come. */
        RETRY,
        /** It waits until somebody says what to do. */
        PARKED,
        /** It waits for a version that knows it. */
        UNKNOWN,
        /** It is behind another one. */
        BEHIND
    }

    /** The first of a stream. */
    record Head(String stream, long sequence, long position, State state, int attempts) {}

    private static final int LONGEST_STACK = 20_000;
    private static final String EARLIEST =
            " and not exists (select 1 from typecase_parked earlier where earlier.subscription ="
                    + " p.subscription and earlier.stream = p.stream and earlier.sequence < p.sequence)";

    private final String now;

    ParkedEvents(EventSql sql) {
        this.now = sql.now();
    }

    /** The streams of a partition that have parked events. */
    Set<String> streams(Connection connection, Lease lease) throws SQLException {
        return new HashSet<>(Rows.list(
                connection,
                "select distinct stream from typecase_parked where subscription = ? and slot % ? = ?",
                row -> row.getString(1),
                lease.subscription(),
                lease.partitions(),
                lease.partition()));
    }

    void park(
            Connection connection,
            Lease lease,
            LogEvent event,
            State state,
            int attempts,
            long delay,
            @Nullable Throwable cause)
            throws SQLException {
        Rows.update(
                connection,
                "insert into typecase_parked (subscription, stream, sequence, slot, position, state, attempts, next_at, since,"
                        + " error, stack) values (?, ?, ?, ?, ?, ?, ?, " + now + " + ?, " + now + ", ?, ?)",
                lease.subscription(),
                event.metadata().stream(),
                event.metadata().sequence(),
                event.slot(),
                event.cursor().position(),
                state.name(),
                attempts,
                delay,
                error(cause),
                stack(cause));
    }

    private static String error(@Nullable Throwable cause) {
        return cause == null ? "" : cause.toString().replace("\0", "\\0");
    }

    private static String stack(@Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        String stack = text.toString().replace("\0", "\\0");
        return stack.substring(0, Math.min(stack.length(), LONGEST_STACK));
    }

    /**
     * The first of each stream that is to be tried now, those that waited longest first; also what would wait longer than
     * anything does, after the clock was set back.
     */
    List<Head> due(Connection connection, Lease lease, long longest, int limit) throws SQLException {
        return Rows.list(
                connection,
                "select stream, sequence, position, state, attempts from typecase_parked p where subscription = ? and slot % ?"
                        + " = ? and (state = 'BEHIND' or state = 'RETRY' and (next_at <= " + now + " or next_at > "
                        + now + " + ?))"
                        + EARLIEST + " order by next_at limit ?",
                ParkedEvents::head,
                lease.subscription(),
                lease.partitions(),
                lease.partition(),
                longest,
                limit);
    }

    /** The first of a stream; empty where nothing is parked of it. */
    Optional<Head> first(Connection connection, String subscription, String stream) throws SQLException {
        List<Head> found = Rows.list(
                connection,
                "select stream, sequence, position, state, attempts from typecase_parked p where subscription = ? and stream = ?"
                        + " order by sequence limit 1",
                ParkedEvents::head,
                subscription,
                stream);
        return found.stream().findFirst();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getString(1), row.getLong(2), row.getLong(3), State.valueOf(row.getString(4)), row.getInt(5));
    }

    /** How many milliseconds it is to the next attempt; -1 where there is none. */
    long next(Connection connection, Lease lease) throws SQLException {
        return Rows.list(
                        connection,
                        "select coalesce(min(next_at) - " + now
                                + ", -1) from typecase_parked where subscription = ? and slot %"
                                + " ? = ? and state = 'RETRY'",
                        row -> row.getLong(1),
                        lease.subscription(),
                        lease.partitions(),
                        lease.partition())
                .get(0);
    }

    /** Events that an earlier version did not know, and this one may know, are to be tried. */
    void recognise(Connection connection, Lease lease, EventCodec codec) throws SQLException {
        record Unknown(String stream, long sequence, String type, int version) {}
        List<Unknown> unknown = Rows.list(
                connection,
                "select p.stream, p.sequence, e.type, e.schema_version from typecase_parked p join typecase_event e on"
                        + " e.position = p.position where p.subscription = ? and p.state = 'UNKNOWN' and p.slot % ? = ?",
                row -> new Unknown(row.getString(1), row.getLong(2), row.getString(3), row.getInt(4)),
                lease.subscription(),
                lease.partitions(),
                lease.partition());
        for (Unknown event : unknown) {
            if (codec.knows(event.type(), event.version())) {
                Rows.update(
                        connection,
                        "update typecase_parked set state = 'RETRY', next_at = 0 where subscription = ? and stream = ? and"
                                + " sequence = ?",
                        lease.subscription(),
                        event.stream(),
                        event.sequence());
            }
        }
    }

    /** It failed again. */
    void failed(Connection connection, Lease lease, Head head, State state, long delay, Throwable cause)
            throws SQLException {
        Rows.update(
                connection,
                "update typecase_parked set state = ?, attempts = ?, next_at = " + now
                        + " + ?, error = ?, stack = ? where subscription = ? and stream = ? and sequence = ?",
                state.name(),
                head.attempts() + 1,
                delay,
                error(cause),
                stack(cause),
                lease.subscription(),
                head.stream(),
                head.sequence());
    }

    /** It is done; false where somebody else has taken it away. */
    boolean remove(Connection connection, String subscription, String stream, long sequence) throws SQLException {
        return Rows.update(
                        connection,
                        "delete from typecase_parked where subscription = ? and stream = ? and sequence = ?",
                        subscription,
                        stream,
                        sequence)
                == 1;
    }

    /** The first of a stream is to be tried again, as if it were the first time; false where nothing is parked. */
    boolean retry(Connection connection, String subscription, String stream) throws SQLException {
        Optional<Head> head = first(connection, subscription, stream);
        return head.isPresent()
                && Rows.update(
                                connection,
                                "update typecase_parked set state = 'RETRY', attempts = 0, next_at = 0 where subscription = ?"
                                        + " and stream = ? and sequence = ?",
                                subscription,
                                stream,
                                head.get().sequence())
                        == 1;
    }

    /** The first of a stream is given up for good; its successor takes its place. */
    boolean discard(Connection connection, String subscription, String stream, String reason) throws SQLException {
        Optional<Head> head = first(connection, subscription, stream);
        if (head.isEmpty()) {
            return false;
        }
        Rows.update(
                connection,
                "insert into typecase_discarded (subscription, stream, sequence, position, reason, error, time) select"
                        + " subscription, stream, sequence, position, ?, error, " + now
                        + " from typecase_parked where subscription = ? and stream = ? and sequence = ? on conflict do nothing",
                reason,
                subscription,
                stream,
                head.get().sequence());
        return remove(connection, subscription, stream, head.get().sequence());
    }
}
