package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import dev.typecase.storetests.ledgernext.AccountId;
import dev.typecase.storetests.ledgernext.Withdraw;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of the application side by side: the next one has an event and a subscription that the other does not know (A8). */
class VersionsTest {

    private static final int ACCOUNTS = 4;
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @Test
    void onSqlite() {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.store(file)) {
            run(ledger, () -> JdbcStore.sqlite(file));
        }
    }

    @Test
    void onPostgres() {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.store(pool)) {
            run(ledger, () -> JdbcStore.postgresql(pool));
        }
    }

    private static void run(Ledger ledger, Supplier<JdbcStore.Builder> stores) {
        LedgerDomain before = ledger.started(LedgerProcess.SETTINGS, Trouble.none());
        try (JdbcStore store = stores.get()
                        .createSchema()
                        .events(LedgerProcess.SETTINGS)
                        .build();
                dev.typecase.storetests.ledgernext.LedgerDomain next = next(store)) {
            next.start();
            write(before, next);
            before.close();
            // An instance of the version before starts once more, after the next one is there.
            LedgerDomain again = ledger.started(LedgerProcess.SETTINGS, Trouble.none());
            write(again, next);
            again.close();
            for (int account = 0; account < ACCOUNTS; account++) {
                String name = "A" + account;
                long events = 4L * ROUNDS;
                requireAll(next, name, events);
            }
            Ledger.until(
                    "what the version before did not know is handled by all subscriptions",
                    () -> ledger.number("select count(*) from typecase_parked") == 0);
            assertThat(ledger.number("select count(*) from typecase_discarded")).isZero();
        }
    }

    private static dev.typecase.storetests.ledgernext.LedgerDomain next(JdbcStore store) {
        return dev.typecase.storetests.ledgernext.LedgerDomain.builder()
                .outbox(event -> {})
                .trouble(Trouble.none())
                .store(store)
                .build();
    }

    private static void write(LedgerDomain before, dev.typecase.storetests.ledgernext.LedgerDomain next) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int account = 0; account < ACCOUNTS; account++) {
                Ledger.deposit(before, "A" + account, 1);
                next.process(new Withdraw("A" + account));
            }
        }
    }

    private static void requireAll(dev.typecase.storetests.ledgernext.LedgerDomain next, String name, long events) {
        AccountId id = new AccountId(name);
        Ledger.until(
                "all of " + name,
                () -> next.journalRepository()
                                .find(id)
                                .map(journal -> journal.booked() >= events)
                                .orElse(false)
                        && next.auditRepository()
                                .find(id)
                                .map(audit -> audit.seen() >= events)
                                .orElse(false)
                        && next.withdrawalsRepository()
                                .find(id)
                                .map(all -> all.counted() >= events / 2)
                                .orElse(false));
        assertThat(next.journalRepository().get(id).booked()).isEqualTo(events);
        assertThat(next.journalRepository().get(id).disorder()).isZero();
        assertThat(next.auditRepository().get(id).seen()).isEqualTo(events);
        assertThat(next.auditRepository().get(id).disorder()).isZero();
        assertThat(next.withdrawalsRepository().get(id).counted()).isEqualTo(events / 2);
    }
}
