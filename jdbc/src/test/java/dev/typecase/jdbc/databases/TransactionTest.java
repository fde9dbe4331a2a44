package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.StoreException;
import dev.typecase.TransactionConflictException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Transactions, and how they tell how they ended. */
class TransactionTest {

    private static final String COUNT = "select count(*) from note";

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
    }

    private Database sqlite() {
        Database database = Database.sqlite(new SqliteFile(folder.resolve("test.db"), Duration.ofSeconds(30)));
        open.add(database);
        return prepared(database);
    }

    private Database postgresql() {
        HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
        open.add(pool);
        return prepared(Database.postgresql(pool));
    }

    private static Database prepared(Database database) {
        database.write(connection -> run(connection, "create table note (id integer primary key, text text)"));
        return database;
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Stream<DynamicTest> both(java.util.function.Consumer<Database> test) {
        return Stream.of(
                DynamicTest.dynamicTest("SQLite", () -> test.accept(sqlite())),
                DynamicTest.dynamicTest("PostgreSQL", () -> test.accept(postgresql())));
    }

    @TestFactory
    Stream<DynamicTest> whatIsThrownTakesEverythingBack() {
        return both(database -> {
            assertThatThrownBy(() -> database.write(connection -> {
                        run(connection, "insert into note values (1, 'one')");
                        throw new IllegalStateException("enough");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(database.<Long>read(connection -> number(connection, COUNT)))
                    .isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> anErrorOfTheDatabaseIsNamed() {
        return both(database -> assertThatThrownBy(
                        () -> database.write(connection -> run(connection, "insert into nowhere values (1)")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Nothing was committed"));
    }

    @TestFactory
    Stream<DynamicTest> readingSeesOneMoment() {
        return both(database -> {
            long later = database.read(connection -> {
                number(connection, COUNT);
                database.write(other -> run(other, "insert into note values (1, 'one')"));
                return number(connection, COUNT);
            });
            assertThat(later).isZero();
            assertThat(database.<Long>read(connection -> number(connection, COUNT)))
                    .isOne();
        });
    }

    @TestFactory
    Stream<DynamicTest> manyWritersWaitAndNoneFails() {
        return both(database -> {
            ExecutorService threads = Executors.newFixedThreadPool(16);
            List<Future<Integer>> writes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String sql = "insert into note values (" + i + ", 'x')";
                writes.add(threads.submit(() -> database.write(connection -> run(connection, sql))));
            }
            assertThat(writes).allSatisfy(write -> assertThat(write.get()).isOne());
            assertThat(database.<Long>read(connection -> number(connection, COUNT)))
                    .isEqualTo(200);
            threads.shutdown();
        });
    }

    @Test
    void aDeadlockIsToldFromAMistake() throws Exception {
        Database database = postgresql();
        database.write(connection -> run(connection, "insert into note values (1, 'one'), (2, 'two')"));
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<Throwable> one = threads.submit(() -> updateBoth(database, bothHoldOne, 1, 2));
        Future<Throwable> other = threads.submit(() -> updateBoth(database, bothHoldOne, 2, 1));
        assertThat(Stream.of(one.get(), other.get()).filter(failure -> failure != null))
                .singleElement()
                .isInstanceOf(TransactionConflictException.class);
        threads.shutdown();
    }

    private static Throwable updateBoth(Database database, CyclicBarrier barrier, int first, int second) {
        try {
            database.write(connection -> {
                run(connection, "update note set text = 'x' where id = " + first);
                try {
                    barrier.await();
                } catch (Exception interrupted) {
                    throw new IllegalStateException(interrupted);
                }
                return run(connection, "update note set text = 'x' where id = " + second);
            });
            return null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    @Test
    void aLostConnectionSaysThatNothingWasCommitted() {
        Database database = postgresql();
        assertThatThrownBy(() -> database.write(connection -> {
                    run(connection, "insert into note values (1, 'one')");
                    long process = number(connection, "select pg_backend_pid()");
                    database.write(other -> run(other, "select pg_terminate_backend(" + process + ")"));
                    return run(connection, "insert into note values (2, 'two')");
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Nothing was committed");
        assertThat(database.<Long>read(connection -> number(connection, COUNT))).isZero();
    }

    @Test
    void aConnectionLostDuringTheCommitSaysThatNobodyKnows() {
        Database database = postgresql();
        assertThatThrownBy(() -> database.write(connection -> {
                    run(connection, "insert into note values (1, 'one')");
                    long process = number(connection, "select pg_backend_pid()");
                    return database.<Integer>write(other -> run(other, "select pg_terminate_backend(" + process + ")"));
                }))
                .isInstanceOf(dev.typecase.CommitOutcomeUnknownException.class)
                .hasMessageContaining("Read what was to be changed");
    }
}
