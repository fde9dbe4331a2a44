package dev.typecase.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.NullArgumentException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.events.EventSettings;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A10: what handlers do is in the meters of a registry. */
class HandlerMetersTest {

    private static final EventSettings FAST =
            EventSettings.STANDARD.withRetries(2, Duration.ofMillis(10), Duration.ofMillis(10));

    @TempDir
    Path folder;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void close() {
        registry.close();
    }

    private void run(Trouble trouble, int events, BooleanSupplier done) throws InterruptedException {
        JdbcStore.Builder builder = JdbcStore.sqlite(folder.resolve("ledger.db"));
        try (JdbcStore store = Monitoring.timed(builder, registry)
                        .createSchema()
                        .events(FAST)
                        .build();
                LedgerDomain ledger = LedgerDomain.builder()
                        .outbox(event -> {})
                        .trouble(trouble)
                        .store(store)
                        .build()) {
            ledger.start();
            ledger.process(new Deposit("A", events));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!done.getAsBoolean()) {
                assertThat(System.nanoTime()).as("the end of waiting").isLessThan(end);
                Thread.sleep(5);
            }
        }
    }

    private double count(String meter, String... tags) {
        return registry.find("typecase.events." + meter).tags(tags).meters().stream()
                .mapToDouble(found -> found.measure().iterator().next().getValue())
                .sum();
    }

    @Test
    void eachEventIsTimedOnceAndEachCallOfItsHandler() throws InterruptedException {
        run(
                Trouble.none(),
                7,
                () -> count("latency", "subscription", "auditing") == 7
                        && count("latency", "subscription", "mailing") == 7);

        assertThat(count("latency", "subscription", "bookkeeping", "event", "Deposited"))
                .isEqualTo(7);
        assertThat(count("latency", "subscription", "auditing", "event", "Booked"))
                .isEqualTo(7);
        assertThat(count("handler", "subscription", "bookkeeping", "outcome", "success"))
                .isGreaterThanOrEqualTo(7);
        assertThat(registry.get("typecase.events.handler").timers())
                .allSatisfy(timer ->
                        assertThat(timer.totalTime(TimeUnit.NANOSECONDS)).isPositive());
        assertThat(registry.find("typecase.events.failures").counters()).isEmpty();
    }

    @Test
    void failuresAreCountedByWhatBecomesOfTheEvent() throws InterruptedException {
        run(
                (handler, event) -> {
                    throw new IllegalStateException("no ink");
                },
                3,
                () -> count("failures", "subscription", "bookkeeping", "outcome", "parked") == 1);

        assertThat(count("failures", "subscription", "bookkeeping", "outcome", "retried"))
                .isEqualTo(1);
        assertThat(count("handler", "subscription", "bookkeeping", "outcome", "failure"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("latency", "subscription", "bookkeeping"))
                .as("nothing is handled")
                .isZero();
    }

    @Test
    void aRegistryIsNeeded() {
        assertThatThrownBy(() -> new HandlerMeters(null)).isInstanceOf(NullArgumentException.class);
    }
}
