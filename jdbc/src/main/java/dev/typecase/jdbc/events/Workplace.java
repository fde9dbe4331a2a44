package dev.typecase.jdbc.events;

import dev.typecase.CommitOutcomeUnknownException;
import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.RetryPolicy;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqlFailure;
import dev.typecase.store.SessionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all workers of one domain in one process share. */
final class Workplace {

    private static final int REMEMBERED = 1_000;

    private final Database database;
    private final EventLog log;
    private final Subscriptions subscriptions;
    private final Leases leases;
    private final ParkedEvents parked;
    private final EventSettings settings;
    private final RetryPolicy retryPolicy;
    private final SessionSource store;
    private final Joining joining;
    private final LogTail tail;
    private final EventReports reports;
    private final String owner = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    /** The exceptions of handlers, for who waits for them in this process; only text of them is kept in the database. */
    private final Map<Failed, Failure> failures = new LinkedHashMap<>();

    private record Failed(String subscription, UUID event) {}

    Workplace(
            Database database,
            EventLog log,
            EventSettings settings,
            RetryPolicy retryPolicy,
            SessionSource store,
            Joining joining) {
        this.database = database;
        this.log = log;
        this.subscriptions = new Subscriptions(log);
        this.leases = new Leases(log);
        this.parked = new ParkedEvents(log.sql());
        this.settings = settings;
        this.retryPolicy = retryPolicy;
        this.store = store;
        this.joining = joining;
        this.tail = new LogTail(database, log, settings);
        this.reports = new EventReports(log.observers());
    }

    Database database() {
        return database;
    }

    EventLog log() {
        return log;
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    Leases leases() {
        return leases;
    }

    ParkedEvents parked() {
        return parked;
    }

    EventSettings settings() {
        return settings;
    }

    SessionSource store() {
        return store;
    }

    LogTail tail() {
        return tail;
    }

    EventReports reports() {
        return reports;
    }

    Observers observers() {
        return log.observers();
    }

    /** Sessions that work in the transaction of a connection; {@code whole} where it is given up when anything in it fails. */
    SessionSource joined(Connection connection, boolean whole) {
        return joining.in(connection, whole);
    }

    /** This process, as the database knows it. */
    String owner() {
        return owner;
    }

    /** How often work is tried in all when another commit came first. */
    int attempts() {
        return retryPolicy.attempts();
    }

    /** Waits before the next attempt after a conflict. */
    void pause(int attempt) {
        try {
            Thread.sleep(Math.max(1, retryPolicy.delayBefore(attempt + 1).toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * That a handler failed, and not the database under it: a lost connection is nobody's reason to park an event.
     *
     * @throws StoreException if it was the database
     */
    void requireDatabase(Throwable cause) {
        int depth = 0;
        for (Throwable next = cause; next != null && depth < 20; next = next.getCause(), depth++) {
            if (next instanceof CommitOutcomeUnknownException
                    || next instanceof SQLException failure && isConnection(failure)) {
                throw new StoreException(
                        "The database was lost while an event was handled. It is handled again.", cause);
            }
        }
    }

    private boolean isConnection(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || database.dialect().failure(failure) == SqlFailure.CONNECTION;
    }

    void failed(String subscription, Failure failure) {
        synchronized (failures) {
            if (failures.size() >= REMEMBERED) {
                failures.remove(failures.keySet().iterator().next());
            }
            failures.put(new Failed(subscription, failure.metadata().id()), failure);
        }
    }

    /** What a handler threw in this process; null where it is not known. */
    @Nullable
    Failure forget(String subscription, UUID event) {
        synchronized (failures) {
            return failures.remove(new Failed(subscription, event));
        }
    }
}
