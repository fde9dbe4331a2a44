package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process gets SIGTERM while its handlers run: it finishes what runs, gives back what it holds, and ends (A7). */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "There a process can only be killed.")
class TerminationTest {

    private static final int BY_SIGTERM = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void a7_onSqlite() throws Exception {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.store(file)) {
            run(ledger, file.toString());
        }
    }

    @Test
    void a7_onPostgres() throws Exception {
        String schema = PostgresServer.newSchema();
        try (HikariDataSource pool = PostgresServer.pool(schema);
                Ledger ledger = Ledger.store(pool)) {
            run(ledger, PostgresServer.url(schema));
        }
    }

    private static void run(Ledger ledger, String where) throws Exception {
        Process process = ChildProcess.begin(TerminatedProcess.class, where, "");
        try {
            Ledger.until("under way", () -> ledger.number("select coalesce(sum(booked), 0) from journal") > 0);
            process.destroy();

            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(BY_SIGTERM);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(ledger.number("select count(*) from typecase_partition where owner is not null"))
                .isZero();
        assertThat(ledger.number("select sum(booked) from journal")).isLessThan(TerminatedProcess.EVENTS);

        LedgerDomain next = ledger.started(TerminatedProcess.SETTINGS, Trouble.none());
        Ledger.until("the rest", () -> Ledger.booked(next, TerminatedProcess.ACCOUNT) == TerminatedProcess.EVENTS);
        Ledger.until("seen", () -> Ledger.seen(next, TerminatedProcess.ACCOUNT) == TerminatedProcess.EVENTS);
        assertThat(Ledger.disorder(next, TerminatedProcess.ACCOUNT)).isZero();
    }
}
