package dev.typecase.jdbc.events;

import dev.typecase.InvalidSettingException;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.ChangeWatch;
import dev.typecase.jdbc.database.Database;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at subscriptions from outside, and mends what needs a person's decision; from any process (A10). */
public final class EventOperations {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Database database;
    private final EventLog log;
    private final Subscriptions subscriptions;
    private final ParkedEvents parked;

    EventOperations(Database database, EventLog log) {
        this.database = database;
        this.log = log;
        this.subscriptions = new Subscriptions(log);
        this.parked = new ParkedEvents(log.sql());
    }

    /** The operations of a database, without a domain. */
    @SuppressWarnings("exports") // For the command line; applications ask their store.
    public static EventOperations on(Database database) {
        return new EventOperations(database, new EventLog(database, Observers.NONE));
    }

    /**
     * How a subscription is doing (A10).
     *
     * @param name the subscription
     * @param partitions how many partitions it has
     * @param lag how many events it has before it, parked ones excepted
     * @param oldest when the first of those was raised; empty where there is none
     * @param parkedStreams how many streams wait behind an event that failed
     * @param parkedEvents how many events wait there
     * @param owners who works on its partitions, in their order; empty where nobody does
     */
    public record Status(
            String name,
            int partitions,
            long lag,
            Optional<Instant> oldest,
            long parkedStreams,
            long parkedEvents,
            List<Optional<String>> owners) {
        /** Takes a copy of the list. */
        public Status {
            owners = List.copyOf(owners);
        }
    }

    /**
     * An event that waits.
     *
     * @param subscription who could not handle it
     * @param stream its stream
     * @param sequence its place there
     * @param state RETRY, PARKED, UNKNOWN, or BEHIND another one
     * @param attempts how often it was tried
     * @param type the name of the event
     * @param eventId its identifier
     * @param payload its content, as JSON
     * @param error why it failed; empty where it only waits
     * @param stack where it failed
     */
    public record Parked(
            String subscription,
            String stream,
            long sequence,
            String state,
            int attempts,
            String type,
            String eventId,
            String payload,
            String error,
            String stack) {}

    /** How all subscriptions are doing, sorted by name (A10). */
    public List<Status> status() {
        return database.read(connection -> {
            List<Status> all = new ArrayList<>();
            for (String name : Rows.list(
                    connection, "select name from typecase_subscription order by name", row -> row.getString(1))) {
                all.add(status(connection, name));
            }
            return all;
        });
    }

    private Status status(Connection connection, String name) throws SQLException {
        record Waiting(long count, @Nullable String first) {}
        List<Lease> partitions = subscriptions.positions(connection, name);
        long lag = 0;
        Instant oldest = null;
        for (Lease partition : partitions) {
            Waiting waiting = Rows.list(
                            connection,
                            log.sql().lag(),
                            row -> new Waiting(row.getLong(1), row.getString(2)),
                            Long.toUnsignedString(partition.cursor().transaction()),
                            partition.cursor().position(),
                            partition.partitions(),
                            partition.partition())
                    .get(0);
            lag += waiting.count();
            Instant first = waiting.first() == null ? null : Instant.parse(waiting.first());
            oldest = first != null && (oldest == null || first.isBefore(oldest)) ? first : oldest;
        }
        List<Optional<String>> owners = Rows.list(
                connection,
                "select case when lease_until >= " + log.sql().now()
                        + " then owner end from typecase_partition where subscription = ? order by partition",
                row -> Optional.ofNullable(row.getString(1)),
                name);
        long[] waiting = Rows.list(
                        connection,
                        "select count(distinct stream), count(*) from typecase_parked where subscription = ?",
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        name)
                .get(0);
        return new Status(name, partitions.size(), lag, Optional.ofNullable(oldest), waiting[0], waiting[1], owners);
    }

    /** All events that wait, by subscription, stream and sequence. */
    public List<Parked> parked() {
        return database.read(connection -> Rows.list(
                connection,
                "select p.subscription, p.stream, p.sequence, p.state, p.attempts, e.type, e.id, e.payload, p.error, p.stack"
                        + " from typecase_parked p join typecase_event e on e.position = p.position"
                        + " order by p.subscription, p.stream, p.sequence",
                row -> new Parked(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10))));
    }

    /** The first parked event of a stream is tried again, and behind it the rest in order; false where none is parked. */
    public boolean retry(String subscription, String stream) {
        boolean retried = database.write(connection -> parked.retry(connection, subscription, stream));
        if (retried) {
            LOG.log(Level.INFO, "{0} is told to try again what is parked of {1}", subscription, stream);
        }
        return told(retried);
    }

    /** The first parked event of a stream is given up, and kept with a reason; the rest go on. False where none is parked. */
    public boolean discard(String subscription, String stream, String reason) {
        if (reason.isBlank()) {
            throw new InvalidSettingException("An event is discarded for a reason, which must not be blank.");
        }
        record Discarded(boolean done, String event) {}
        Discarded discarded = database.write(connection -> {
            String event = firstParked(connection, subscription, stream);
            return new Discarded(parked.discard(connection, subscription, stream, reason), event);
        });
        if (discarded.done()) {
            LOG.log(Level.INFO, subscription + " is told to discard " + discarded.event() + ": " + reason);
        }
        return told(discarded.done());
    }

    /** As text, whatever it is: an event that cannot be read must be given up as well. */
    private String firstParked(Connection connection, String subscription, String stream) throws SQLException {
        List<String> first = Rows.list(
                connection,
                "select e.type, e.id, e.stream, e.sequence, e.correlation from typecase_parked p join typecase_event e"
                        + " on e.position = p.position where p.subscription = ? and p.stream = ? order by p.sequence limit 1",
                row -> EventReports.name(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getString(5)),
                subscription,
                stream);
        return first.isEmpty() ? "what is parked of " + stream : first.get(0);
    }

    /** Begins anew with the first event that is kept; what is parked is forgotten, since it will be met again. */
    public void resetToBeginning(String subscription) {
        reset(subscription, true);
    }

    /** Passes over all that is there; what is parked stays. */
    public void resetToNow(String subscription) {
        reset(subscription, false);
    }

    private void reset(String subscription, boolean beginning) {
        database.write(connection -> {
            require(connection, subscription);
            subscriptions.reset(connection, subscription, beginning ? Cursor.BEGINNING : log.now(connection));
            if (beginning) {
                Rows.update(connection, "delete from typecase_parked where subscription = ?", subscription);
            }
            return true;
        });
        LOG.log(
                Level.INFO,
                "{0} is told to begin {1}",
                subscription,
                beginning ? "with the first event" : "from now on");
        told(true);
    }

    /**
     * Changes into how many partitions a subscription is divided. Nothing is lost, repeated or reordered; processes that run
     * take the new partitions over within a third of their lease.
     */
    public void divide(String subscription, int partitions) {
        if (partitions < 1 || partitions > 1024) {
            throw new InvalidSettingException("A subscription has 1 to 1024 partitions, not " + partitions + ".");
        }
        database.write(connection -> {
            require(connection, subscription);
            subscriptions.divide(connection, subscription, partitions);
            return true;
        });
        LOG.log(Level.INFO, "{0} is divided into {1} partitions", subscription, partitions);
        told(true);
    }

    /** Forgets a subscription that no handler carries any more, and what is parked for it. */
    public void retire(String subscription) {
        database.write(connection -> {
            require(connection, subscription);
            subscriptions.retire(connection, subscription);
            return true;
        });
        LOG.log(Level.INFO, "{0} is retired", subscription);
    }

    private void require(Connection connection, String subscription) throws SQLException {
        if (subscriptions.partitions(connection, subscription) == 0) {
            throw new StoreException(
                    "There is no subscription " + subscription + " in this database; status() lists them.");
        }
    }

    private boolean told(boolean changed) {
        if (changed && ChangeWatch.mustTell(database)) {
            try {
                ChangeWatch.tell(database, "operations");
            } catch (SQLException failure) {
                throw database.translated(failure);
            }
        }
        return changed;
    }
}
