package dev.typecase.jdbc.events;

import dev.typecase.StartFrom;
import dev.typecase.StoreException;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.engine.Subscription;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.tables.RowBatch;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SessionSource;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a durable store: kept with its commits, and handed to the handlers of the domain that is built on it. */
public final class JdbcEvents {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    private final Database database;
    private final EventLog log;
    private final EventSettings settings;
    private final @Nullable Duration keep;
    private final SessionSource store;
    private final Joining joining;
    private volatile @Nullable EventCodec codec;

    /**
     * The events of a database.
     *
     * @param observers who is told what becomes of them
     * @param keep how long events are kept that everybody is done with; null for ever
     * @param store its sessions, for handlers that have no effects in the store
     * @param joining sessions for handlers that have
     */
    @SuppressWarnings("exports") // For the store.
    public JdbcEvents(
            Database database,
            EventSettings settings,
            List<EventObserver> observers,
            @Nullable Duration keep,
            SessionSource store,
            Joining joining) {
        this.database = database;
        this.settings = settings;
        this.keep = keep;
        this.log = new EventLog(database, new Observers(observers));
        this.store = store;
        this.joining = joining;
    }

    /** Creates the tables that are missing. */
    public void create(Connection connection) throws SQLException {
        log.create(connection);
    }

    /** What appends the events of a commit, in its transaction (A1). */
    @SuppressWarnings("exports") // For the store.
    public RowBatch appending(List<RecordedEvent> events) {
        EventCodec known = codec;
        if (known == null) {
            throw new StoreException(
                    "JdbcStore cannot keep events, since no domain has attached itself to it: a store that wraps it must"
                            + " implement DurableEvents as well, and pass attach on. Nothing was committed.");
        }
        return log.appending(events, known);
    }

    /** What appends the events of a domain that works in a transaction of the application. */
    @SuppressWarnings("exports") // For the store.
    public RowBatch appending(List<RecordedEvent> events, EventDelivery delivery) {
        return log.appending(events, new EventCodec(delivery.events()));
    }

    /** Attaches the domain that is built on the store, and makes its subscriptions known. */
    public EventProcessing attach(EventDelivery delivery) {
        EventCodec known = new EventCodec(delivery.events());
        codec = known;
        Workplace place = new Workplace(database, log, settings, delivery.retryPolicy(), store, joining);
        database.write(connection -> {
            register(connection, delivery);
            return true;
        });
        Signal signal = new Signal();
        return new EventWork(
                place, delivery, known, new Retention(database, log, keep), signal, new Wakeups(database, signal));
    }

    private void register(Connection connection, EventDelivery delivery) throws SQLException {
        Subscriptions all = new Subscriptions(log);
        List<Subscription> subscriptions = delivery.events().subscriptions();
        List<String> names = subscriptions.stream().map(Subscription::name).toList();
        List<String> known = all.known(connection, delivery.domain());
        List<String> orphans = new ArrayList<>(known);
        orphans.removeAll(names);
        List<String> restarting = subscriptions.stream()
                .filter(subscription -> !known.contains(subscription.name()))
                .filter(subscription -> subscription.startFrom() == StartFrom.BEGINNING)
                .map(Subscription::name)
                .toList();
        if (!orphans.isEmpty() && !restarting.isEmpty()) {
            throw new StoreException(renamed(delivery.domain(), orphans, restarting));
        }
        if (!orphans.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0}: no handler carries the subscriptions {1} any more. Their events wait; retire what is not needed.",
                    delivery.domain(),
                    orphans);
        }
        for (Subscription subscription : subscriptions) {
            all.register(
                    connection, delivery.domain(), subscription, subscription.isAsync() ? settings.partitions() : 1);
        }
    }

    private static String renamed(String domain, List<String> orphans, List<String> restarting) {
        return domain + ": no handler carries the subscription " + String.join(", ", orphans) + " any more, and "
                + String.join(", ", restarting) + " would begin with the first event. If a handler was renamed, write"
                + "  @EventHandler(name = \"" + orphans.get(0)
                + "\")  on it; if it is really gone, retire its subscription first"
                + " (EventOperations.retire(\"" + orphans.get(0) + "\")). Nothing was changed.";
    }

    /** What is done by hand. */
    public EventOperations operations() {
        return new EventOperations(database, log);
    }
}
