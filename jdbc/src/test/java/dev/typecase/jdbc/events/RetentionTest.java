package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.InvalidSettingException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events are forgotten that are old, done, and not parked; the same commands kept under keys. */
class RetentionTest {

    @TempDir
    Path folder;

    @Test
    void onSqlite() {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.store(file)) {
            run(ledger, JdbcStore.sqlite(file));
        }
    }

    @Test
    void onPostgres() {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.store(pool)) {
            run(ledger, JdbcStore.postgresql(pool));
        }
    }

    private static void run(Ledger ledger, JdbcStore.Builder builder) {
        EventSettings settings = Ledger.FAST
                .withPartitions(1)
                .withBatch(1)
                .withLease(Duration.ofMillis(300))
                .withRetries(1, Duration.ofMillis(1), Duration.ofMillis(1));
        try (JdbcStore store = builder.createSchema()
                        .events(settings)
                        .keepEvents(Duration.ofSeconds(2))
                        .keepCommands(Duration.ofMillis(1))
                        .build();
                LedgerDomain domain = LedgerDomain.builder()
                        .outbox(event -> {})
                        .trouble((handler, event) -> {
                            if (event.stream().equals("Account-B")) {
                                throw new IllegalStateException("never B");
                            }
                        })
                        .store(store)
                        .build()) {
            domain.process(new Deposit("A", 25), "first");
            domain.process(new Deposit("B", 1));
            assertThat(ledger.number("select count(*) from typecase_event")).isEqualTo(26);
            domain.start();
            Ledger.until("booked", () -> Ledger.booked(domain, "A") == 25);
            Ledger.until(
                    "the old are forgotten",
                    () -> ledger.number("select count(*) from typecase_event where stream = 'Account-A'") == 0);
            assertThat(ledger.number("select count(*) from typecase_event where stream = 'Account-B'"))
                    .as("what is parked is kept")
                    .isEqualTo(1);

            domain.process(new Deposit("A", 1), "second");
            Ledger.until("streams go on", () -> Ledger.booked(domain, "A") == 26);
            assertThat(Ledger.disorder(domain, "A")).isZero();
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> JdbcStore.sqlite(folder.resolve("no.db")).keepEvents(Duration.ZERO))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("JdbcStore.keepEvents needs a time above zero");
    }
}
