package dev.typecase.jdbc;

import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.StoreException;
import dev.typecase.engine.DurableEvents;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SessionConnection;
import dev.typecase.jdbc.database.SqliteFile;
import dev.typecase.jdbc.events.EventObserver;
import dev.typecase.jdbc.events.EventOperations;
import dev.typecase.jdbc.events.EventSettings;
import dev.typecase.jdbc.events.JdbcEvents;
import dev.typecase.jdbc.tables.HandledCommands;
import dev.typecase.jdbc.tables.RowBatch;
import dev.typecase.jdbc.tables.Schema;
import dev.typecase.jdbc.tables.StoredAggregate;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.SessionSource;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps aggregates and events in PostgreSQL, or in one file with SQLite. Every unit of work is one transaction (S6), and is
 * durable when the call returns.
 *
 * <pre>{@code
 * try (JdbcStore store = JdbcStore.sqlite(Path.of("bookshelf.db")).createSchema().build();
 *         BookshelfDomain bookshelf = BookshelfDomain.builder()….store(store).build()) {
 *     …
 * }
 * }</pre>
 */
public final class JdbcStore implements Store, DurableEvents, AutoCloseable {

    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(30);

    private final Database database;
    private final JdbcEvents events;
    private final HandledCommands commands;
    private final boolean createsSchema;
    private final boolean keepsEvents;
    private final Map<AggregateMapping<?, ?>, StoredAggregate<?, ?>> types = new ConcurrentHashMap<>();

    private JdbcStore(Builder builder) {
        this.database = builder.database;
        this.createsSchema = builder.createsSchema;
        this.keepsEvents = builder.keepsEvents;
        this.commands = new HandledCommands(database, builder.keepCommands);
        this.events = new JdbcEvents(
                database, builder.events, builder.observers, builder.keepEvents, this, this::inTransactionOf);
    }

    /** A store on PostgreSQL, version 13 or later, through connections of the application, which closes their source itself. */
    public static Builder postgresql(DataSource source) {
        return new Builder(
                Database.postgresql(NullArgumentException.require(source, "the source", "JdbcStore.postgresql")));
    }

    /** A store on one file, which SQLite creates where it is missing. */
    public static Builder sqlite(Path file) {
        Path given = NullArgumentException.require(file, "the file", "JdbcStore.sqlite");
        return new Builder(Database.sqlite(new SqliteFile(given, BUSY_TIMEOUT)));
    }

    /**
     * Connections to the file of a store for tools that change its tables, such as those that run migrations. They know the
     * collation {@code decimal} that the tables use, and do not enforce foreign keys, so that a table can be written anew.
     */
    public static DataSource sqliteForMigrations(Path file) {
        return SqliteFile.forMigrations(
                NullArgumentException.require(file, "the file", "JdbcStore.sqliteForMigrations"), BUSY_TIMEOUT);
    }

    /** A store that is being set up. */
    public static final class Builder {
        private final Database database;
        private boolean createsSchema;
        private EventSettings events = EventSettings.STANDARD;
        private final List<EventObserver> observers = new ArrayList<>();
        private @Nullable Duration keepCommands;
        private @Nullable Duration keepEvents;
        private boolean keepsEvents = true;

        private Builder(Database database) {
            this.database = database;
        }

        /**
         * Creates the tables that are missing when a domain is built. It changes none that is there: that is what migrations
         * are for.
         */
        public Builder createSchema() {
            createsSchema = true;
            return this;
        }

        /** How events are handled; {@link EventSettings#STANDARD} unless given. */
        public Builder events(EventSettings settings) {
            events = NullArgumentException.require(settings, "the settings", "JdbcStore.events");
            return this;
        }

        /**
         * Who is told what becomes of events, for meters and traces; there may be several. Of a store that keeps no events there is
         * nothing to tell.
         */
        public Builder observer(EventObserver observer) {
            observers.add(NullArgumentException.require(observer, "the observer", "JdbcStore.observer"));
            return this;
        }

        /**
         * Keeps no events: the domain hands them to their handlers itself, before the call returns. What a crash leaves undone
         * between a commit and its handlers stays undone.
         */
        public Builder withoutEvents() {
            keepsEvents = false;
            return this;
        }

        /**
         * For how long it is kept that a command was handled under a key, so that it is handled once; forever unless given. Who
         * repeats it later has it handled again.
         *
         * @throws InvalidSettingException if it is not positive
         */
        public Builder keepCommands(Duration time) {
            keepCommands = positive(time, "keepCommands");
            return this;
        }

        /**
         * For how long an event is kept after all subscriptions are done with it; forever unless given. What is parked is kept.
         * A subscription that nobody works on holds its events: retire it.
         *
         * @throws InvalidSettingException if it is not positive
         */
        public Builder keepEvents(Duration time) {
            keepEvents = positive(time, "keepEvents");
            return this;
        }

        private static Duration positive(Duration time, String setting) {
            NullArgumentException.require(time, "the time", "JdbcStore." + setting);
            if (time.isZero() || time.isNegative()) {
                throw new InvalidSettingException(
                        "JdbcStore." + setting + " needs a time above zero, but was given " + time + ".");
            }
            return time;
        }

        /** The store. Nothing is opened before a domain is built on it. */
        public JdbcStore build() {
            return new JdbcStore(this);
        }
    }

    /**
     * Requires that the database fits the domain.
     *
     * @throws StoreException if it does not; the message names what is missing or different
     */
    @Override
    public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        Schema schema = new Schema(database);
        if (createsSchema) {
            database.write(connection -> {
                schema.create(connection, aggregates);
                if (keepsEvents) {
                    events.create(connection);
                }
                return true;
            });
        }
        schema.verify(domain, aggregates);
        for (AggregateMapping<?, ?> mapping : aggregates) {
            types.computeIfAbsent(mapping, StoredAggregate::new);
        }
    }

    @Override
    public @Nullable EventProcessing attach(EventDelivery delivery) {
        return keepsEvents ? events.attach(delivery) : null;
    }

    private List<RowBatch> appending(List<RecordedEvent> recorded) {
        return keepsEvents ? List.of(events.appending(recorded)) : List.of();
    }

    /** Looks at subscriptions and what is parked, and mends what needs a person (A10). */
    public EventOperations events() {
        return events.operations();
    }

    @Override
    public StoreSession begin() {
        return new JdbcSession(database, types, this::appending, commands, SessionConnection.of(database));
    }

    /**
     * The same store, in a transaction that the application holds on a connection of its own, and ends itself: a domain that is
     * built on it commits and rolls back with what the application does there. Build the domain on this store first; that one
     * handles the events, after the application's commit, when it is started or called the next time.
     *
     * <p>What fails leaves the application's transaction as it was before. After a rollback, aggregates that were used in it are to
     * be thrown away. A connection to SQLite must be to the same file; whoever begins with {@code begin immediate} waits for
     * other writers, and whoever does not is refused where one came first.
     *
     * @throws StoreException if the connection commits each statement by itself
     */
    public Store joining(Connection connection) {
        NullArgumentException.require(connection, "the connection", "JdbcStore.joining");
        database.requireTransaction(connection);
        return new JoinedStore(
                delivery -> new JdbcSession(
                        database,
                        types,
                        recorded -> delivery == null ? List.of() : List.of(events.appending(recorded, delivery)),
                        commands,
                        SessionConnection.joining(database, connection)),
                types::containsKey);
    }

    private SessionSource inTransactionOf(Connection connection, boolean whole) {
        return () -> new JdbcSession(
                database,
                types,
                this::appending,
                commands,
                whole
                        ? SessionConnection.within(database, connection)
                        : SessionConnection.joining(database, connection));
    }

    /** Closes the connections that the store has opened itself. Close the domains that are built on it first. */
    @Override
    public void close() {
        database.close();
    }
}
