package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static dev.typecase.jdbc.events.Ledger.deposit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.StoreException;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.jdbc.events.LogTail.Look;
import dev.typecase.jdbc.events.LogTail.Piece;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A3, A4: the end of the log in memory has no gaps, whoever reads it and whenever. */
class LogTailTest {

    private static final int PARTITIONS = 3;

    @TempDir
    Path folder;

    private static LogTail tail(Database database, int batch) {
        return new LogTail(database, new EventLog(database, Observers.NONE), FAST.withBatch(batch));
    }

    private static LedgerDomain writer(Ledger ledger) {
        return ledger.process(FAST, Trouble.none(), event -> {});
    }

    private static List<String> names(Piece piece) {
        return Objects.requireNonNull(piece).events().stream()
                .map(LogTailTest::name)
                .toList();
    }

    private static String name(LogEvent event) {
        return event.metadata().stream() + " " + event.metadata().sequence();
    }

    @Test
    void whoeverAsksFirstIsReadFor() {
        try (Ledger ledger = Ledger.sqlite(folder.resolve("ledger.db"))) {
            LedgerDomain domain = writer(ledger);
            deposit(domain, "A", 2);
            deposit(domain, "B", 1);
            LogTail tail = tail(ledger.look(), 100);

            assertThat(tail.look()).as("nobody has said from where on").isEqualTo(Look.ALL);
            assertThat(tail.end()).isEqualTo(Cursor.BEGINNING);
            Piece all = tail.after(Cursor.BEGINNING, 1, 0, 100);
            assertThat(names(all)).containsExactly("Account-A 1", "Account-A 2", "Account-B 1");
            assertThat(all.end())
                    .isEqualTo(tail.end())
                    .isEqualTo(all.events().get(2).cursor());
            assertThat(names(tail.after(all.events().get(0).cursor(), 1, 0, 1)))
                    .as("as many as are asked for")
                    .containsExactly("Account-A 2");
            assertThat(tail.hasNothing(tail.end(), 1, 0)).isTrue();
            assertThat(tail.hasNothing(Cursor.BEGINNING, 1, 0)).isFalse();
        }
    }

    @Test
    void partitionsDivideWhatThereIs() {
        try (Ledger ledger = Ledger.sqlite(folder.resolve("ledger.db"))) {
            LedgerDomain domain = writer(ledger);
            for (int account = 0; account < 12; account++) {
                deposit(domain, "A" + account, 2);
            }
            LogTail tail = tail(ledger.look(), 100);
            List<String> found = new ArrayList<>();
            for (int partition = 0; partition < PARTITIONS; partition++) {
                Piece piece = tail.after(Cursor.BEGINNING, PARTITIONS, partition, 100);
                int own = partition;
                assertThat(piece.events()).allMatch(event -> event.slot() % PARTITIONS == own);
                found.addAll(names(piece));
                assertThat(tail.hasNothing(Cursor.BEGINNING, PARTITIONS, partition))
                        .isEqualTo(piece.events().isEmpty());
            }
            assertThat(found).doesNotHaveDuplicates().hasSize(24);
        }
    }

    @Test
    void itHoldsSoMuchAndNoMoreAndSaysWhereItDoesNotReach() {
        try (Ledger ledger = Ledger.sqlite(folder.resolve("ledger.db"))) {
            LedgerDomain domain = writer(ledger);
            deposit(domain, "A", 30);
            LogTail tail = tail(ledger.look(), 2);

            assertThat(names(tail.after(Cursor.BEGINNING, 1, 0, 100)))
                    .as("four batches are read at a time")
                    .hasSize(8);
            assertThat(tail.isBehind()).isTrue();
            for (int look = 0; look < 2; look++) {
                assertThat(tail.look()).isEqualTo(Look.FULL);
            }
            assertThat(tail.look()).isEqualTo(Look.ALL);
            assertThat(tail.isBehind()).isFalse();
            assertThat(tail.after(Cursor.BEGINNING, 1, 0, 100))
                    .as("it has let go of the first ones, and must not pass over them")
                    .isNull();
            assertThat(tail.hasNothing(Cursor.BEGINNING, 1, 0)).isFalse();
            Cursor end = tail.end();
            tail.forget();
            assertThat(tail.end()).isEqualTo(end);
            deposit(domain, "A", 1);
            assertThat(tail.look()).isEqualTo(Look.ALL);
            assertThat(names(tail.after(end, 1, 0, 100))).containsExactly("Account-A 31");
        }
    }

    @Test
    void a3_whatMustWaitForAnOpenTransactionIsSaidToBeHiddenAndNotPassed() throws SQLException {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.on(pool)) {
            LedgerDomain domain = writer(ledger);
            deposit(domain, "A", 1);
            LogTail tail = tail(ledger.look(), 100);
            assertThat(names(tail.after(Cursor.BEGINNING, 1, 0, 100))).containsExactly("Account-A 1");
            Cursor before = tail.end();
            try (Connection open = pool.getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                statement.execute("select pg_current_xact_id()");
                deposit(domain, "B", 1);
                assertThat(tail.look()).isEqualTo(Look.HIDDEN);
                assertThat(tail.end()).isEqualTo(before);
                assertThat(names(tail.after(before, 1, 0, 100))).isEmpty();
                open.rollback();
            }
            assertThat(tail.look()).isEqualTo(Look.ALL);
            assertThat(names(tail.after(before, 1, 0, 100))).containsExactly("Account-B 1");
        }
    }

    @Test
    void afterTroubleItBeginsWhereItIsAsked() {
        try (Ledger ledger = Ledger.sqlite(folder.resolve("ledger.db"))) {
            deposit(writer(ledger), "A", 3);
            Database lost = ledger.database();
            LogTail tail = tail(lost, 100);
            Piece all = tail.after(Cursor.BEGINNING, 1, 0, 100);
            lost.close();

            assertThatThrownBy(tail::look).isInstanceOf(StoreException.class);
            assertThat(tail.end()).isEqualTo(Cursor.BEGINNING);
            assertThat(tail.hasNothing(all.end(), 1, 0)).as("it knows nothing").isFalse();
        }
    }

    @Test
    void everyReaderGetsEveryEventOnceAndInOrderWhileOthersWrite() throws Exception {
        try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema());
                Ledger ledger = Ledger.on(pool)) {
            LedgerDomain domain = writer(ledger);
            LogTail tail = tail(ledger.look(), 5);
            int accounts = 8;
            int events = 20;
            ExecutorService threads = Executors.newFixedThreadPool(accounts + PARTITIONS);
            List<Future<?>> writing = new ArrayList<>();
            for (int account = 0; account < accounts; account++) {
                String name = "A" + account;
                writing.add(threads.submit(() -> {
                    for (int event = 0; event < events; event++) {
                        deposit(domain, name, 1);
                    }
                }));
            }
            List<String> found = Collections.synchronizedList(new ArrayList<>());
            List<Future<?>> reading = new ArrayList<>();
            for (int partition = 0; partition < PARTITIONS; partition++) {
                int own = partition;
                reading.add(threads.submit(() -> follow(tail, ledger, own, accounts * events, found)));
            }
            for (Future<?> each : writing) {
                each.get(60, TimeUnit.SECONDS);
            }
            for (Future<?> each : reading) {
                each.get(60, TimeUnit.SECONDS);
            }
            threads.shutdown();

            assertThat(found).hasSize(accounts * events).doesNotHaveDuplicates();
            for (int account = 0; account < accounts; account++) {
                String stream = "Account-A" + account + " ";
                assertThat(found.stream().filter(name -> name.startsWith(stream)))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, events)
                                .mapToObj(event -> stream + event)
                                .toList());
            }
        }
    }

    /** As a worker goes on: from the tail where it reaches back, from the log where it does not. */
    private static Void follow(LogTail tail, Ledger ledger, int partition, int all, List<String> found) {
        EventLog log = new EventLog(ledger.look(), Observers.NONE);
        Cursor cursor = Cursor.BEGINNING;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (found.size() < all && System.nanoTime() - end < 0) {
            Cursor from = cursor;
            Piece piece = tail.after(from, PARTITIONS, partition, 7);
            List<LogEvent> next = piece != null
                    ? piece.events()
                    : ledger.look().read(connection -> log.after(connection, from, PARTITIONS, partition, 7));
            next.forEach(event -> found.add(name(event)));
            if (!next.isEmpty()) {
                cursor = next.get(next.size() - 1).cursor();
            } else if (piece != null && piece.end().compareTo(cursor) > 0) {
                cursor = piece.end();
            }
            tail.look();
        }
        return null;
    }
}
