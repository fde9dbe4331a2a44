package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes send the same commands with the same keys, and are killed meanwhile: each command is handled once (S15). */
class KeyedFaultTest {

    private static final int COMMANDS = 150;

    @TempDir
    Path folder;

    @Test
    void onSqlite() throws Exception {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.store(file)) {
            run(ledger, file.toString());
        }
    }

    @Test
    void onPostgres() throws Exception {
        String schema = PostgresServer.newSchema();
        try (HikariDataSource pool = PostgresServer.pool(schema);
                Ledger ledger = Ledger.store(pool)) {
            run(ledger, PostgresServer.url(schema));
        }
    }

    private static void run(Ledger ledger, String where) throws Exception {
        LedgerDomain domain = ledger.process(LedgerProcess.SETTINGS, Trouble.none(), event -> {});
        Random random = new Random(1);
        List<Process> processes = new ArrayList<>();
        try {
            for (int process = 0; process < 2; process++) {
                processes.add(ChildProcess.begin(KeyedProcess.class, where, String.valueOf(COMMANDS)));
            }
            for (int kill = 0; kill < 2; kill++) {
                Ledger.rest(random.nextInt(150));
                processes.get(kill).destroyForcibly().waitFor();
                processes.set(kill, ChildProcess.begin(KeyedProcess.class, where, String.valueOf(COMMANDS)));
            }
            for (Process process : processes) {
                assertThat(process.inputReader().readLine()).isEqualTo("done");
            }
        } finally {
            for (Process process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
        long expected = 0;
        for (int number = 0; number < COMMANDS; number++) {
            expected += KeyedProcess.command(number).times();
        }
        assertThat(ledger.number("select count(*) from typecase_command")).isEqualTo(COMMANDS);
        assertThat(ledger.number("select count(*) from typecase_event where type = 'Deposited'"))
                .isEqualTo(expected);
        assertThat(domain.process(KeyedProcess.command(0), "deposit-0")).isEqualTo(1);
    }
}
