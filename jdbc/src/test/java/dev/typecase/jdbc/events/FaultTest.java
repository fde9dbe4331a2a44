package dev.typecase.jdbc.events;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fault run (A1 to A7), in its short form; {@code jdbc/fault-run} gives it more time and another seed. */
class FaultTest {

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("typecase.fault.seconds", 10));
    private static final long SEED = Long.getLong("typecase.fault.seed", 1);

    @TempDir
    Path folder;

    @Test
    void killedProcessesLoseNothingOnSqlite() throws Exception {
        if (wanted("sqlite")) {
            System.out.println("SQLite: " + FaultRun.onSqlite(folder.resolve("ledger.db"), TIME, SEED));
        }
    }

    @Test
    void killedProcessesLoseNothingOnPostgres() throws Exception {
        if (wanted("postgresql")) {
            System.out.println("PostgreSQL: " + FaultRun.onPostgres(TIME, SEED));
        }
    }

    /** Both, unless the long form asks for one. */
    private static boolean wanted(String database) {
        return System.getProperty("typecase.fault.database", database).equals(database);
    }
}
