package dev.typecase.jdbc.events;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.store.Store;
import dev.typecase.storetests.ledger.AccountId;
import dev.typecase.storetests.ledger.Audit;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.Journal;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Outbox;
import dev.typecase.storetests.ledger.Trouble;
import dev.typecase.storetests.till.TillDomain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One or more ledgers on one database, as processes would be. */
final class Ledger implements AutoCloseable {

    static final EventSettings FAST = EventSettings.STANDARD
            .withLease(Duration.ofSeconds(2))
            .withRetries(3, Duration.ofMillis(20), Duration.ofMillis(100))
            .withPoll(Duration.ofMillis(200))
            .withWaits(Duration.ofSeconds(10), Duration.ofSeconds(5));

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Supplier<Database> databases;
    private final @Nullable Supplier<JdbcStore.Builder> stores;
    private final Database database;

    private Ledger(Supplier<Database> databases, @Nullable Supplier<JdbcStore.Builder> stores) {
        this.databases = databases;
        this.stores = stores;
        this.database = database();
    }

    static Ledger sqlite(Path file) {
        return new Ledger(() -> Database.sqlite(new SqliteFile(file, Duration.ofSeconds(30))), null);
    }

    static Ledger postgresql() {
        HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
        Ledger ledger = on(pool);
        ledger.open.addLast(pool);
        return ledger;
    }

    static Ledger on(DataSource source) {
        return new Ledger(() -> Database.postgresql(source), null);
    }

    /** On the store that applications use. */
    static Ledger store(Path file) {
        return new Ledger(
                () -> Database.sqlite(new SqliteFile(file, Duration.ofSeconds(30))), () -> JdbcStore.sqlite(file));
    }

    /** On the store that applications use. */
    static Ledger store(DataSource source) {
        return new Ledger(() -> Database.postgresql(source), () -> JdbcStore.postgresql(source));
    }

    private Store store(EventSettings settings) {
        if (stores == null) {
            return new JsonStore(database(), settings);
        }
        JdbcStore store = stores.get().createSchema().events(settings).build();
        open.push(store);
        return store;
    }

    /** One of its own, as another process would have it. */
    Database database() {
        Database made = databases.get();
        open.push(made);
        return made;
    }

    /** The database, for a look at the tables. */
    Database look() {
        return database;
    }

    EventOperations operations() {
        return EventOperations.on(database);
    }

    /** A process, not yet started. */
    LedgerDomain process(EventSettings settings, Trouble trouble, Outbox outbox) {
        LedgerDomain domain = LedgerDomain.builder()
                .outbox(outbox)
                .trouble(trouble)
                .store(store(settings))
                .build();
        open.push(domain);
        return domain;
    }

    LedgerDomain started(EventSettings settings, Trouble trouble) {
        LedgerDomain domain = process(settings, trouble, event -> {});
        domain.start();
        return domain;
    }

    /** A process of another domain, not started. */
    TillDomain tills(EventSettings settings, Trouble trouble) {
        TillDomain domain =
                TillDomain.builder().trouble(trouble).store(store(settings)).build();
        open.push(domain);
        return domain;
    }

    /** A process, not yet started, and what works on its events. */
    LedgerDomain watched(EventSettings settings, BiConsumer<EventDelivery, EventProcessing> watcher) {
        LedgerDomain domain = LedgerDomain.builder()
                .outbox(event -> {})
                .trouble(Trouble.none())
                .store(new WatchedStore(store(settings), watcher))
                .build();
        open.push(domain);
        return domain;
    }

    static void deposit(LedgerDomain domain, String account, int times) {
        domain.process(new Deposit(account, times));
    }

    static long booked(LedgerDomain domain, String account) {
        return domain.journalRepository()
                .find(new AccountId(account))
                .map(Journal::booked)
                .orElse(0L);
    }

    static long seen(LedgerDomain domain, String account) {
        return domain.auditRepository()
                .find(new AccountId(account))
                .map(Audit::seen)
                .orElse(0L);
    }

    static long disorder(LedgerDomain domain, String account) {
        return domain.journalRepository().get(new AccountId(account)).disorder()
                + domain.auditRepository()
                        .find(new AccountId(account))
                        .map(Audit::disorder)
                        .orElse(0L);
    }

    long number(String sql, Object... values) {
        return database.read(connection ->
                Rows.list(connection, sql, row -> row.getLong(1), values).get(0));
    }

    void execute(String sql, Object... values) {
        database.write(connection -> Rows.update(connection, sql, values));
    }

    static void until(String what, BooleanSupplier holds) {
        until(what, Duration.ofSeconds(20), holds);
    }

    static void until(String what, Duration within, BooleanSupplier holds) {
        long end = System.nanoTime() + within.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + within + ": " + what);
            }
            rest(10);
        }
    }

    static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable closeable : open) {
            try {
                closeable.close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
