package dev.typecase.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.database.Database;
import dev.typecase.jdbc.database.SqliteFile;
import dev.typecase.jdbc.events.EventOperations;
import dev.typecase.jdbc.events.EventSettings;
import dev.typecase.jdbc.events.JdbcEvents;
import dev.typecase.store.SessionSource;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EventMetersTest {

    private static final Instant RAISED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration INTERVAL = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger("dev.typecase.micrometer");

    @TempDir
    Path folder;

    private final MockClock clock = new MockClock();
    private final MeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private Path file;
    private Database database;
    private JdbcStore store;

    @BeforeEach
    void open() {
        LOG.addHandler(listener);
        LOG.setUseParentHandlers(false);
        clock.add(Duration.between(Instant.ofEpochMilli(clock.wallTime()), RAISED.plusSeconds(90)));
        file = folder.resolve("shop.db");
        database = Database.sqlite(new SqliteFile(file, INTERVAL));
        store = JdbcStore.sqlite(file).build();
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
        registry.close();
        LOG.setUseParentHandlers(true);
        LOG.removeHandler(listener);
    }

    /** Three events before two partitions, both of which have an owner; the lease of one has run out. */
    private void fill() {
        SessionSource none = () -> {
            throw new AssertionError("nothing is handled here");
        };
        database.write(connection -> {
            new JdbcEvents(database, EventSettings.STANDARD, List.of(), null, none, (joined, whole) -> none)
                    .create(connection);
            return true;
        });
        run(
                "insert into typecase_subscription values ('mails', 'ShopDomain', 1, 0)",
                "insert into typecase_partition values ('mails', 0, 'node-1', 3, 9000000000000000, 0, 0)",
                "insert into typecase_partition values ('mails', 1, 'node-2', 3, 1, 0, 0)",
                event("a", "Order-1", 1, RAISED),
                event("b", "Order-1", 2, RAISED.plusSeconds(1)),
                event("c", "Stock-7", 1, RAISED.plusSeconds(2)));
    }

    private static String event(String id, String stream, int sequence, Instant time) {
        return "insert into typecase_event (txid, id, stream, sequence, slot, type, schema_version, payload, time, correlation,"
                + " causation) values (0, '" + id + "', '" + stream + "', " + sequence
                + ", 0, 'OrderPlaced', 1, '{}', '"
                + time + "', 'c', 'c')";
    }

    private void run(String... statements) {
        database.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            return true;
        });
    }

    private double value(String name) {
        return registry.get("typecase.events." + name)
                .tag("subscription", "mails")
                .gauge()
                .value();
    }

    private double subscriptions() {
        return registry.get("typecase.events.subscriptions").gauge().value();
    }

    private void later() {
        clock.add(INTERVAL);
    }

    @Test
    void tellHowSubscriptionsAreDoing() {
        fill();
        Monitoring.watch(store, registry);
        assertThat(subscriptions()).isEqualTo(1);
        assertThat(value("lag")).isEqualTo(3);
        assertThat(value("oldest.age")).isEqualTo(90, within(0.001));
        assertThat(value("parked")).isZero();
        assertThat(value("parked.streams")).isZero();
        assertThat(value("partitions")).isEqualTo(2);
        assertThat(value("leases")).isEqualTo(1);

        run(
                "insert into typecase_parked values ('mails', 'Order-1', 1, 0, 1, 'PARKED', 8, 0, 0, 'no mail server', '')",
                "insert into typecase_parked values ('mails', 'Order-1', 2, 0, 2, 'BEHIND', 0, 0, 0, '', '')",
                "update typecase_partition set position = 3");
        later();
        assertThat(value("lag")).isZero();
        assertThat(value("oldest.age")).isZero();
        assertThat(value("parked")).isEqualTo(2);
        assertThat(value("parked.streams")).isEqualTo(1);
    }

    @Test
    void askAtMostOnceInAnInterval() {
        fill();
        new EventMeters(store.events(), INTERVAL).bindTo(registry);
        run("update typecase_partition set position = 3");
        clock.add(INTERVAL.minusMillis(1));
        assertThat(value("lag")).isEqualTo(3);
        assertThat(value("oldest.age")).as("goes on in between").isEqualTo(94.999, within(0.001));
        clock.add(Duration.ofMillis(1));
        assertThat(value("lag")).isZero();
    }

    @Test
    void comeAndGoWithTheirSubscriptions() {
        fill();
        Monitoring.watch(store, registry);
        run(
                "insert into typecase_subscription values ('bills', 'ShopDomain', 1, 0)",
                "insert into typecase_partition values ('bills', 0, null, 1, 0, 0, 1)");
        store.events().retire("mails");
        later();
        assertThat(subscriptions()).isEqualTo(1);
        assertThat(registry.getMeters().stream()
                        .map(Meter::getId)
                        .map(id -> id.getName() + " " + id.getTag("subscription")))
                .containsExactlyInAnyOrder(
                        "typecase.events.subscriptions null",
                        "typecase.events.lag bills",
                        "typecase.events.oldest.age bills",
                        "typecase.events.parked bills",
                        "typecase.events.parked.streams bills",
                        "typecase.events.partitions bills",
                        "typecase.events.leases bills");
        assertThat(registry.get("typecase.events.lag")
                        .tag("subscription", "bills")
                        .gauge()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void areNotNumbersWhileTheDatabaseDoesNotAnswer() {
        fill();
        Monitoring.watch(store, registry);
        run("alter table typecase_partition rename to elsewhere");
        for (int scrape = 0; scrape < 3; scrape++) {
            later();
            assertThat(subscriptions()).isNaN();
            for (String name : List.of("lag", "oldest.age", "parked", "parked.streams", "partitions", "leases")) {
                assertThat(value(name)).as(name).isNaN();
            }
        }
        assertThat(logged).containsExactly("WARNING The database does not answer; the meters of its events are NaN.");

        run("alter table elsewhere rename to typecase_partition");
        later();
        assertThat(value("lag")).isEqualTo(3);
        assertThat(subscriptions()).isEqualTo(1);
        assertThat(logged)
                .hasSize(2)
                .last()
                .isEqualTo("INFO The database answers again; the meters of its events have values.");
    }

    @Test
    void areNotNumbersWhenTheStoreIsClosed() {
        fill();
        Monitoring.watch(store, registry);
        store.close();
        later();
        assertThat(value("lag")).isNaN();
        assertThat(subscriptions()).isNaN();
        assertThat(logged).hasSize(1);
    }

    @Test
    void mayBeBoundBeforeThereAreTables() {
        Monitoring.watch(store, registry);
        assertThat(subscriptions()).isNaN();
        assertThat(logged).hasSize(1);
        fill();
        later();
        assertThat(subscriptions()).isEqualTo(1);
        assertThat(value("lag")).isEqualTo(3);
    }

    @Test
    @Timeout(20)
    void holdUpOneReaderOnlyWhereTheDatabaseIsSlow() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        DataSource slow = source(() -> {
            if (questions.incrementAndGet() > 1) {
                asked.countDown();
                answer.await();
            }
            throw new SQLException("connection refused");
        });
        try (Database gone = Database.postgresql(slow)) {
            new EventMeters(EventOperations.on(gone)).bindTo(registry);
            later();
            Future<Double> held = inThread(this::subscriptions);
            asked.await();
            try {
                assertThat(inThread(this::subscriptions))
                        .succeedsWithin(INTERVAL)
                        .isEqualTo(Double.NaN);
            } finally {
                answer.countDown();
            }
            assertThat(held).succeedsWithin(INTERVAL).isEqualTo(Double.NaN);
        }
        assertThat(questions).hasValue(2);
        assertThat(logged).hasSize(1);
    }

    private static Future<Double> inThread(Callable<Double> reading) {
        FutureTask<Double> task = new FutureTask<>(reading);
        new Thread(task).start();
        return task;
    }

    /** A source of connections that does the same with every question. */
    private static DataSource source(Callable<Connection> connections) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connections.call());
    }

    @Test
    void refuseWhatMakesNoSense() {
        assertThatThrownBy(() -> new EventMeters(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> new EventMeters(store.events(), Duration.ZERO))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("more than zero");
    }

    @Test
    void documentationIsACopy() throws IOException {
        Pattern block = Pattern.compile("<!-- file: (micrometer/\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);
        List<MatchResult> blocks =
                block.matcher(text(Path.of("../docs/events.md"))).results().toList();
        assertThat(blocks).hasSize(2);
        for (MatchResult found : blocks) {
            assertThat(text(Path.of("..", found.group(1)))).contains(found.group(2));
        }
    }

    private static String text(Path page) throws IOException {
        return Files.readString(page).replace("\r\n", "\n");
    }
}
