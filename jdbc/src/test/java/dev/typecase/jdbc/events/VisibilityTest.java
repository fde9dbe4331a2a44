package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static dev.typecase.jdbc.events.Ledger.booked;
import static dev.typecase.jdbc.events.Ledger.deposit;
import static dev.typecase.jdbc.events.Ledger.disorder;
import static dev.typecase.jdbc.events.Ledger.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sequence order is not commit order: what PostgreSQL shows late must not be passed by (A3). */
class VisibilityTest {

    /** As the state of a new account and its first event are written, in a transaction that stays open. */
    private static void depositBy(Statement statement, String account) throws SQLException {
        statement.execute("insert into state (aggregate, id, version, sequence, json) values ('Account', '" + account
                + "', 1, 1, '{\"id\":\"" + account + "\",\"deposits\":1}')");
        statement.execute(
                "insert into typecase_event (txid, id, stream, sequence, slot, type, schema_version, payload, time,"
                        + " correlation, causation) values (pg_current_xact_id(), gen_random_uuid(), 'Account-"
                        + account + "', 1, "
                        + LogEvent.slot("Account-" + account) + ", 'Deposited', 1, '{\"account\":\"" + account
                        + "\",\"number\":1}', '2026-01-01T00:00:00.000000000Z', gen_random_uuid(), gen_random_uuid())");
    }

    @Test
    void a3_anEarlyPositionThatIsCommittedLateIsNotSkipped() throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.on(pool)) {
            LedgerDomain domain = ledger.started(FAST.withPartitions(1), Trouble.none());
            try (Connection open = pool.getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                depositBy(statement, "early");
                deposit(domain, "late", 3);
                assertThat(ledger.number("select count(*) from typecase_event")).isEqualTo(3);
                Ledger.rest(500);
                assertThat(booked(domain, "late"))
                        .as("nothing passes what is open")
                        .isZero();
                open.commit();
            }
            until("early", () -> booked(domain, "early") == 1);
            until("late", () -> booked(domain, "late") == 3);
            assertThat(disorder(domain, "late") + disorder(domain, "early")).isZero();
        }
    }

    @Test
    void a3_transactionsAreOrderedAsNumbers() throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.on(pool)) {
            LedgerDomain domain = ledger.process(FAST, Trouble.none(), event -> {});
            deposit(domain, "A", 2);
            // 9 comes before 10, which as text it does not.
            ledger.execute("update typecase_event set txid = case sequence when 1 then xid8 '9' else xid8 '10' end");
            EventLog log = new EventLog(ledger.look(), Observers.NONE);
            List<LogEvent> events = ledger.look().read(connection -> log.after(connection, Cursor.BEGINNING, 1, 0, 10));
            assertThat(events).extracting(event -> event.metadata().sequence()).containsExactly(1L, 2L);
            Cursor head = ledger.look().read(log::head);
            assertThat(head.transaction()).isEqualTo(10);
        }
    }

    /** One that took its number first writes to a stream after one that took its number later. */
    @Test
    void a4_theLogKeepsTheOrderOfAStreamWhateverTheOrderOfTransactions() throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.on(pool)) {
            LedgerDomain domain = ledger.process(FAST.withPartitions(1), Trouble.none(), event -> {});
            try (Connection open = pool.getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                statement.execute("select pg_current_xact_id()");
                deposit(domain, "A", 1);
                // As a worker does it that handles a second event in its transaction.
                EventLog log = new EventLog(ledger.look(), Observers.NONE);
                statement.execute(
                        "update state set version = 2, sequence = 2, json = '{\"id\":\"A\",\"deposits\":2}' where id ="
                                + " 'A'");
                Rows.update(
                        open,
                        log.sql()
                                .append()
                                .replace(
                                        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                        "gen_random_uuid(), 'Account-A', 2, "
                                                + LogEvent.slot("Account-A")
                                                + ", 'Deposited', 1, '{\"account\":\"A\",\"number\":2}', '2026-01-01T00:00:00.000000000Z',"
                                                + " gen_random_uuid(), gen_random_uuid(), null)"),
                        "Account-A",
                        1L);
                open.commit();
            }
            deposit(domain, "A", 1);
            domain.start();
            until("all", () -> booked(domain, "A") == 3);
            assertThat(disorder(domain, "A")).isZero();
        }
    }
}
