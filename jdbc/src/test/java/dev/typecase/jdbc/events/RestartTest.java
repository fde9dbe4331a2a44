package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.TypecaseException;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is stopped and started again while commands and events are under way (A1, A2, A4, S15). */
class RestartTest {

    private static final int ACCOUNTS = 5;

    @TempDir
    Path folder;

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(16);
        config.setConnectionTimeout(1_000);
        return new HikariDataSource(config);
    }

    @Test
    void nothingIsLostOrRepeatedWhenTheDatabaseIsRestarted() throws Exception {
        EmbeddedPostgres server = start(0);
        try (HikariDataSource pool = pool(server);
                Ledger ledger = Ledger.store(pool)) {
            LedgerDomain domain = ledger.started(
                    Ledger.FAST.withRetries(1_000, Duration.ofMillis(5), Duration.ofMillis(40)), Trouble.none());
            AtomicBoolean writing = new AtomicBoolean(true);
            AtomicInteger sent = new AtomicInteger();
            AtomicInteger refused = new AtomicInteger();
            Thread writer = new Thread(() -> write(domain, writing, sent, refused));
            writer.start();
            for (int restart = 0; restart < 2; restart++) {
                Ledger.rest(700);
                server.close();
                Ledger.rest(300);
                server = start(server.getPort());
            }
            int before = sent.get();
            Ledger.until("commands go through again", () -> sent.get() > before + 20);
            writing.set(false);
            writer.join();

            count(ledger, domain, sent.get());
            assertThat(refused.get()).as("the database was gone for a while").isPositive();
        } finally {
            server.close();
        }
    }

    /** Repeats each command under its key until it is answered. */
    private static void write(LedgerDomain domain, AtomicBoolean writing, AtomicInteger sent, AtomicInteger refused) {
        while (writing.get()) {
            int number = sent.get();
            try {
                domain.process(new Deposit("A" + number % ACCOUNTS, 1), "deposit-" + number);
                sent.incrementAndGet();
            } catch (TypecaseException gone) {
                refused.incrementAndGet();
                Ledger.rest(20);
            }
        }
    }

    private static void count(Ledger ledger, LedgerDomain domain, int sent) {
        Ledger.until(
                "all handled",
                Duration.ofSeconds(30),
                () -> ledger.operations().status().stream()
                        .allMatch(status -> status.lag() == 0 && status.parkedEvents() == 0));
        assertThat(ledger.number("select count(*) from typecase_event where type = 'Deposited'"))
                .isEqualTo(sent);
        long booked = 0;
        for (int account = 0; account < ACCOUNTS; account++) {
            String name = "A" + account;
            booked += Ledger.booked(domain, name);
            assertThat(Ledger.seen(domain, name)).isEqualTo(Ledger.booked(domain, name));
            assertThat(Ledger.disorder(domain, name)).isZero();
        }
        assertThat(booked).isEqualTo(sent);
    }
}
