package dev.typecase.jdbc.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SessionConnection;
import dev.typecase.jdbc.database.SqlWork;
import dev.typecase.jdbc.database.SqliteFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite has one writer, and who writes does so, where it can be, on the connection that knows what was written last. */
class SqliteWriterTest {

    private static final SqlWork<Connection> WHICH = connection -> {
        run(connection, "update counter set value = value + 1");
        return connection;
    };

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.sqlite(new SqliteFile(folder.resolve("counter.db"), Duration.ofMillis(200)));
        database.write(connection -> {
            run(connection, "create table counter (value integer not null)");
            run(connection, "insert into counter values (0)");
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int value(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select value from counter")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interruption) {
            throw new AssertionError(interruption);
        }
    }

    private SessionConnection session() {
        return SessionConnection.of(database);
    }

    @Test
    void whoIsAloneReadsOnTheConnectionThatWroteLast() {
        Connection wrote = database.write(WHICH);
        try (SessionConnection session = session()) {
            assertThat(session.<Connection>read(connection -> connection)).isSameAs(wrote);
            assertThat(session.write(WHICH)).isSameAs(wrote);
        }
        assertThat(database.write(WHICH)).isSameAs(wrote);
    }

    @Test
    void whoFindsItInUseWritesOnAnotherOneAndSeesAllThatWasWritten() {
        Connection wrote = database.write(WHICH);
        try (SessionConnection reading = session()) {
            reading.read(SqliteWriterTest::value);
            Connection other = database.write(WHICH);
            assertThat(other).isNotSameAs(wrote);
            assertThat(reading.write(WHICH)).isSameAs(other);
            assertThat(reading.<Integer>read(SqliteWriterTest::value)).isEqualTo(3);
        }
    }

    @Test
    void thoseWhoWriteByTurnsShareOneConnection() {
        try (SessionConnection first = session();
                SessionConnection second = session()) {
            first.read(SqliteWriterTest::value);
            second.read(SqliteWriterTest::value);
            second.write(WHICH);
        }
        Connection wrote = database.write(WHICH);
        for (int turn = 0; turn < 10; turn++) {
            try (SessionConnection command = session()) {
                command.read(SqliteWriterTest::value);
                assertThat(database.write(WHICH)).isSameAs(wrote);
                assertThat(command.write(WHICH)).isSameAs(wrote);
            }
        }
    }

    @Test
    void manyThreadsWriteAndNoneIsLost() throws Exception {
        int threads = 12;
        int times = 50;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> working = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                boolean reads = thread % 2 == 0;
                working.add(executor.submit(() -> {
                    for (int time = 0; time < times; time++) {
                        try (SessionConnection session = session()) {
                            if (reads) {
                                session.read(SqliteWriterTest::value);
                            }
                            session.write(WHICH);
                        }
                    }
                }));
            }
            for (Future<?> worker : working) {
                worker.get(60, TimeUnit.SECONDS);
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(database.<Integer>read(SqliteWriterTest::value)).isEqualTo(threads * times);
    }

    @Test
    void aConnectionThatBreaksIsReplaced() throws SQLException {
        Connection wrote = database.write(WHICH);
        assertThatThrownBy(() -> database.write(connection -> {
                    run(connection, "update counter set value = 100");
                    connection.close();
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(wrote.isClosed()).isTrue();
        assertThat(database.write(WHICH)).isNotSameAs(wrote);
        assertThat(database.<Integer>read(SqliteWriterTest::value)).isEqualTo(2);
    }

    @Test
    void closingClosesAllConnectionsEvenThoseInUse() throws Exception {
        Connection idle = database.write(WHICH);
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Future<Connection> writer = executor.submit(() -> database.write(connection -> {
                writing.countDown();
                await(closed);
                return WHICH.on(connection);
            }));
            assertThat(writing.await(10, TimeUnit.SECONDS)).isTrue();
            database.close();
            closed.countDown();
            assertThat(writer.get(10, TimeUnit.SECONDS).isClosed()).isTrue();
        } finally {
            executor.shutdownNow();
        }
        assertThat(idle.isClosed()).isTrue();
        assertThatThrownBy(() -> database.write(WHICH))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is closed");
    }
}
