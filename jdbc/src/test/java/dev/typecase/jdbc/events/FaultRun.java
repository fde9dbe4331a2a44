package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.AccountId;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Processes that write and handle events are killed, stopped beyond their leases and resumed, while on PostgreSQL transactions
 * are held open; afterwards the tables are counted.
 */
final class FaultRun {

    private static final int PROCESSES = 3;

    private final String where;
    private final Random random;
    private final List<Process> processes = new ArrayList<>();
    private int kills;
    private int stops;
    private int jumps;
    private int divisions;

    private FaultRun(String where, long seed) {
        this.where = where;
        this.random = new Random(seed);
    }

    static String onSqlite(Path file, Duration time, long seed) throws Exception {
        try (Ledger ledger = Ledger.store(file)) {
            return new FaultRun(file.toString(), seed).run(ledger, time);
        }
    }

    static String onPostgres(Duration time, long seed) throws Exception {
        String schema = PostgresServer.newSchema();
        try (HikariDataSource pool = PostgresServer.pool(schema);
                Ledger ledger = Ledger.store(pool)) {
            return new FaultRun(PostgresServer.url(schema), seed).run(ledger, time);
        }
    }

    private String run(Ledger ledger, Duration time) throws Exception {
        // Creates the tables, once.
        LedgerDomain domain = ledger.process(LedgerProcess.SETTINGS, Trouble.none(), event -> {});
        try {
            for (int process = 0; process < PROCESSES; process++) {
                processes.add(begin());
            }
            long end = System.nanoTime() + time.toNanos();
            while (System.nanoTime() < end) {
                Ledger.rest(200 + random.nextInt(800));
                harm(ledger);
            }
            for (Process process : processes) {
                process.getOutputStream().write('s');
                process.getOutputStream().flush();
            }
            for (Process process : processes) {
                assertThat(process.inputReader().readLine())
                        .as("the word of a process that its writers have ended")
                        .isEqualTo("stopped");
            }
            drain(ledger);
        } finally {
            for (Process process : processes) {
                process.destroyForcibly().waitFor();
            }
        }
        return count(ledger, domain);
    }

    private Process begin() throws IOException {
        return ChildProcess.begin(LedgerProcess.class, where, String.valueOf(random.nextLong()));
    }

    private void harm(Ledger ledger) throws IOException, InterruptedException, SQLException {
        int victim = random.nextInt(PROCESSES);
        switch (random.nextInt(6)) {
            case 0 -> hold(ledger);
            case 1 -> jump(ledger, random.nextBoolean() ? 5 : -5);
            case 2 -> divide(ledger);
            case 3 -> {
                // Longer than its lease; then it goes on as if nothing had been.
                signal(processes.get(victim), "-STOP");
                Ledger.rest(2_000 + random.nextInt(500));
                signal(processes.get(victim), "-CONT");
                stops++;
            }
            default -> {
                processes.get(victim).destroyForcibly().waitFor();
                processes.set(victim, begin());
                kills++;
            }
        }
    }

    /** As if the clock of the database had been set so many hours forward, for all that was written before. */
    private void jump(Ledger ledger, int hours) {
        long millis = Duration.ofHours(hours).toMillis();
        ledger.execute("update typecase_partition set lease_until = lease_until - " + millis);
        ledger.execute("update typecase_node set alive_until = alive_until - " + millis);
        ledger.execute("update typecase_parked set next_at = next_at - " + millis + " where state = 'RETRY'");
        jumps++;
    }

    private void divide(Ledger ledger) {
        ledger.operations().divide(random.nextBoolean() ? "bookkeeping" : "auditing", 1 + random.nextInt(6));
        divisions++;
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** A transaction that has a number, and stays open while later ones commit. */
    private void hold(Ledger ledger) throws SQLException {
        if (where.startsWith("jdbc:")) {
            Connection connection = ledger.look().take();
            try (Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("select pg_current_xact_id()");
                Ledger.rest(random.nextInt(700));
                connection.rollback();
                connection.setAutoCommit(true);
            } finally {
                ledger.look().giveBack(connection);
            }
        }
    }

    private static void drain(Ledger ledger) {
        Ledger.rest(300);
        Ledger.until(
                "all handled",
                Duration.ofSeconds(90),
                () -> ledger.operations().status().stream()
                        .allMatch(status -> status.lag() == 0 && status.parkedEvents() == 0));
    }

    private String count(Ledger ledger, LedgerDomain domain) {
        long deposits = ledger.number("select count(*) from typecase_event where type = 'Deposited'");
        long lost = 0;
        long repeated = 0;
        long disorder = 0;
        long sum = 0;
        for (int account = 0; account < LedgerProcess.ACCOUNTS; account++) {
            String name = String.valueOf(account);
            long events = ledger.number("select count(*) from typecase_event where stream = ?", "Account-" + name);
            if (events > 0) {
                long booked = Ledger.booked(domain, name);
                long seen = Ledger.seen(domain, name);
                lost += Math.max(0, events - booked) + Math.max(0, events - seen);
                repeated += Math.max(0, booked - events) + Math.max(0, seen - events);
                disorder += Ledger.disorder(domain, name);
                sum += domain.accountRepository().get(new AccountId(name)).deposits();
            }
        }
        String told = deposits + " events, " + kills + " kills, " + stops + " stops beyond the lease, " + jumps
                + " jumps of the clock, " + divisions + " new divisions: lost " + lost
                + ", repeated " + repeated + ", out of order " + disorder;
        assertThat(sum).as("events and state are committed together: " + told).isEqualTo(deposits);
        assertThat(deposits).isPositive();
        assertThat(List.of(lost, repeated, disorder)).as(told).containsOnly(0L);
        return told;
    }
}
