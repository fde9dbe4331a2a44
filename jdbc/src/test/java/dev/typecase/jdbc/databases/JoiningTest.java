package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.ledger.AccountBuilder;
import dev.typecase.storetests.ledger.AccountId;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.Journal;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Units of work in a transaction that the application holds. */
class JoiningTest {

    private static final AccountId ALICE = new AccountId("alice");

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
        open.clear();
    }

    private interface Connecting {
        Connection connect() throws SQLException;
    }

    /** A store, a domain that is built on it, and connections of the application's own. */
    private record Place(JdbcStore store, LedgerDomain ledger, Connecting connecting) {
        private Connection begin() throws SQLException {
            Connection connection = connecting.connect();
            connection.setAutoCommit(false);
            return connection;
        }

        private long number(String sql) throws SQLException {
            try (Connection connection = connecting.connect()) {
                return JoiningTest.number(connection, sql);
            }
        }
    }

    private interface Check {
        void in(Place place) throws SQLException;
    }

    private Stream<DynamicTest> both(Check check) {
        return Stream.of(
                DynamicTest.dynamicTest("SQLite", () -> {
                    Path file = folder.resolve("joined.db");
                    check.in(place(JdbcStore.sqlite(file), () -> DriverManager.getConnection("jdbc:sqlite:" + file)));
                }),
                DynamicTest.dynamicTest("PostgreSQL", () -> {
                    HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                    open.add(pool);
                    check.in(place(JdbcStore.postgresql(pool), pool::getConnection));
                }));
    }

    private Place place(JdbcStore.Builder builder, Connecting connecting) throws SQLException {
        JdbcStore store = builder.createSchema().build();
        open.add(store);
        LedgerDomain ledger = ledger(store);
        open.add(ledger);
        try (Connection connection = connecting.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (text varchar(20))");
        }
        return new Place(store, ledger, connecting);
    }

    private static LedgerDomain ledger(Store store) {
        return LedgerDomain.builder()
                .outbox(message -> {})
                .trouble(Trouble.none())
                .store(store)
                .build();
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void note(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into note values ('by hand')");
        }
    }

    @TestFactory
    Stream<DynamicTest> theApplicationsCommitMakesAllOfItTrue() {
        return both(place -> {
            try (Connection connection = place.begin();
                    LedgerDomain joined = ledger(place.store().joining(connection))) {
                note(connection);
                assertThat(joined.process(new Deposit("alice", 2))).isEqualTo(2);
                assertThat(joined.process(new Deposit("alice", 1))).isEqualTo(3);
                assertThat(joined.accountRepository().stream()).hasSize(1);
                assertThat(number(connection, "select count(*) from typecase_event"))
                        .isEqualTo(3);
                connection.commit();
            }
            assertThat(place.number("select count(*) from note")).isEqualTo(1);
            assertThat(place.number("select count(*) from typecase_event")).isEqualTo(3);
            assertThat(place.ledger().accountRepository().get(ALICE).deposits()).isEqualTo(3);
            place.ledger().start();
            assertThat(booked(place.ledger(), 3)).isEqualTo(3);
        });
    }

    /** How many events have been handled, when there are so many, or after a while. */
    private static long booked(LedgerDomain ledger, long wanted) {
        long booked = 0;
        for (long end = System.nanoTime() + 20_000_000_000L; booked < wanted && System.nanoTime() < end; ) {
            booked = ledger.journalRepository().find(ALICE).map(Journal::booked).orElse(0L);
            LockSupport.parkNanos(10_000_000);
        }
        return booked;
    }

    @TestFactory
    Stream<DynamicTest> theApplicationsRollbackTakesAllOfItBack() {
        return both(place -> {
            try (Connection connection = place.begin();
                    LedgerDomain joined = ledger(place.store().joining(connection))) {
                note(connection);
                joined.process(new Deposit("alice", 2));
                connection.rollback();
            }
            assertThat(place.number("select count(*) from note")).isZero();
            assertThat(place.number("select count(*) from typecase_event")).isZero();
            assertThat(place.ledger().accountRepository().count()).isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> whatFailsLeavesTheTransactionAsItWas() {
        return both(place -> {
            place.ledger().process(new Deposit("alice", 1));
            try (Connection connection = place.begin();
                    LedgerDomain joined = ledger(place.store().joining(connection))) {
                note(connection);
                assertThatThrownBy(() -> joined.accountRepository()
                                .add(AccountBuilder.builder()
                                        .id(ALICE)
                                        .deposits(7)
                                        .build()))
                        .isInstanceOf(DuplicateAggregateException.class);
                joined.process(new Deposit("bob", 1));
                connection.commit();
            }
            assertThat(place.number("select count(*) from note")).isEqualTo(1);
            assertThat(place.ledger().accountRepository().get(ALICE).deposits()).isEqualTo(1);
            assertThat(place.ledger().accountRepository().count()).isEqualTo(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> s9_whatIsCreatedAgainGoesOnFromWhatItWas() {
        return both(place -> {
            place.ledger().process(new Deposit("alice", 2));
            place.ledger()
                    .accountRepository()
                    .remove(place.ledger().accountRepository().get(ALICE));
            try (Connection connection = place.begin();
                    LedgerDomain joined = ledger(place.store().joining(connection))) {
                note(connection);
                joined.process(new Deposit("alice", 1));
                assertThat(number(connection, "select max(sequence) from typecase_event"))
                        .isEqualTo(3);
                connection.commit();
            }
            assertThat(place.number("select count(*) from note")).isEqualTo(1);
            assertThat(place.number("select count(*) from typecase_tombstone")).isZero();
            assertThat(place.number("select typecase_sequence from account")).isEqualTo(3);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeJoinedSaysWhy() {
        return both(place -> {
            try (Connection connection = place.connecting().connect()) {
                assertThatThrownBy(() -> place.store().joining(connection))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("setAutoCommit(false)");
                connection.setAutoCommit(false);
                Store joined = place.store().joining(connection);
                LedgerDomain ledger = ledger(joined);
                assertThatThrownBy(ledger::start)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("Start the domain that is built on the store itself");
            }
        });
    }
}
