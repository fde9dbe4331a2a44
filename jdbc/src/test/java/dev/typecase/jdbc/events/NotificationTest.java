package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static dev.typecase.jdbc.events.Ledger.booked;
import static dev.typecase.jdbc.events.Ledger.deposit;
import static dev.typecase.jdbc.events.Ledger.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** On PostgreSQL, processes tell each other of commits, as long as there is more than one of them. */
class NotificationTest {

    private static final EventSettings QUIET = FAST.withLease(Duration.ofMinutes(1));

    private final HikariDataSource pool = PostgresServer.newDatabase();
    private final Ledger ledger = Ledger.on(pool);
    private Connection listening;

    @BeforeEach
    void listen() throws SQLException {
        listening = pool.getConnection();
        execute("listen typecase_event");
    }

    @AfterEach
    void close() throws SQLException {
        execute("unlisten typecase_event");
        listening.close();
        ledger.close();
        pool.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = listening.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is said within half a second. */
    private List<String> heard() throws SQLException {
        PGNotification[] heard = listening.unwrap(PGConnection.class).getNotifications(500);
        return heard == null
                ? List.of()
                : Arrays.stream(heard).map(PGNotification::getParameter).toList();
    }

    private void silence() {
        until("silence", () -> {
            try {
                return heard().isEmpty();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    @Test
    void whoWorksAloneIsSilentUntilSomebodyIsHeardOf() throws SQLException {
        LedgerDomain domain = ledger.started(QUIET, Trouble.none());
        deposit(domain, "A", 1);
        until("booked", () -> booked(domain, "A") == 1);
        silence();
        deposit(domain, "A", 1);
        assertThat(heard()).isEmpty();

        execute("select pg_notify('typecase_event', 'somebody')");
        assertThat(heard()).containsExactly("somebody");
        deposit(domain, "A", 1);
        assertThat(heard()).isNotEmpty().doesNotContain("somebody");
    }

    @Test
    void whoBeginsToWorkGreetsTheOthers() throws SQLException {
        ledger.started(QUIET, Trouble.none());

        assertThat(heard()).isNotEmpty();
    }

    @Test
    void whoDoesNotWorkTellsOfItsCommits() throws SQLException {
        LedgerDomain domain = ledger.process(QUIET, Trouble.none(), event -> {});
        silence();
        deposit(domain, "A", 1);

        assertThat(heard()).isNotEmpty();
    }

    @Test
    void whoEndsHasToldOfItsLastCommitAndNeedsNoConnectionAfterwards() throws SQLException {
        LedgerDomain domain = ledger.process(QUIET, Trouble.none(), event -> {});
        deposit(domain, "A", 1);
        silence();
        deposit(domain, "A", 1);
        domain.close();
        assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                .as("but the one that listens here")
                .isOne();

        assertThat(heard()).isNotEmpty();
    }
}
