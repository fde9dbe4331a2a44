package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.ReactionFailedException;
import dev.typecase.storetests.ledger.Trouble;
import dev.typecase.storetests.till.Report;
import dev.typecase.storetests.till.Sell;
import dev.typecase.storetests.till.TillDomain;
import dev.typecase.storetests.till.TillId;
import dev.typecase.storetests.till.Total;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handlers that run before the call returns, on a store that keeps events (A9). */
abstract class SyncContract {

    private static final TillId ONE = new TillId("1");

    @TempDir
    Path folder;

    private Ledger ledger;

    abstract Ledger ledger(Path folder);

    @BeforeEach
    void open() {
        ledger = ledger(folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static long sales(TillDomain domain) {
        return domain.totalRepository().find(ONE).map(Total::sales).orElse(0L);
    }

    private static long reported(TillDomain domain) {
        return domain.reportRepository().find(ONE).map(Report::additions).orElse(0L);
    }

    @Test
    void a9_theCallerWaitsForItsEventsAndWhatFollowsFromThem() {
        TillDomain domain = ledger.tills(FAST, Trouble.none());
        for (int sale = 1; sale <= 5; sale++) {
            assertThat(domain.process(new Sell("1"))).isEqualTo(sale);
            assertThat(sales(domain)).isEqualTo(sale);
            assertThat(reported(domain)).isEqualTo(sale);
        }
        TillDomain started = ledger.tills(FAST, Trouble.none());
        started.start();
        started.process(new Sell("1"));
        assertThat(reported(started)).isEqualTo(6);
        assertThat(domain.process(new Sell("1"))).isEqualTo(7);
        assertThat(reported(domain)).isEqualTo(7);
        assertThat(domain.totalRepository().get(ONE).disorder()).isZero();
    }

    @Test
    void a9_aFailureIsToldOnceAndNothingIsRetriedBehindTheCaller() {
        AtomicBoolean broken = new AtomicBoolean(true);
        AtomicInteger attempts = new AtomicInteger();
        TillDomain domain = ledger.tills(FAST, (handler, event) -> {
            attempts.incrementAndGet();
            if (broken.get()) {
                throw new IllegalArgumentException("no paper");
            }
        });
        ReactionFailedException failure =
                catchThrowableOfType(ReactionFailedException.class, () -> domain.process(new Sell("1")));
        assertThat(failure.result()).isEqualTo(1L);
        assertThat(failure).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(failure.failures()).hasSize(1);
        assertThat(attempts).hasValue(1);
        assertThat(ledger.operations().parked()).hasSize(1);
        broken.set(false);
        // The next one of the stream waits behind it (A5), and says so.
        ReactionFailedException behind =
                catchThrowableOfType(ReactionFailedException.class, () -> domain.process(new Sell("1")));
        assertThat(behind).hasMessageContaining("behind an earlier event");
        ledger.operations().retry("totalling", "Till-1");
        domain.process(new Sell("2"));
        assertThat(sales(domain)).isEqualTo(2);
        assertThat(domain.totalRepository().get(ONE).disorder()).isZero();
    }

    @Test
    void a9_aCrashBetweenCommitAndReactionLosesNothing() {
        TillDomain domain = ledger.tills(FAST.withWaits(Duration.ofMillis(100), Duration.ofSeconds(1)), Trouble.none());
        // As if the process that works on it had died just now.
        ledger.execute("update typecase_partition set owner = 'dead', epoch = epoch + 1, lease_until = "
                + (System.currentTimeMillis() + 15_000));
        ReactionFailedException late =
                catchThrowableOfType(ReactionFailedException.class, () -> domain.process(new Sell("1")));
        assertThat(late).hasMessageContaining("nothing is lost");
        assertThat(sales(domain)).isZero();
        domain.close();
        ledger.execute("update typecase_partition set lease_until = 0");
        TillDomain next = ledger.tills(FAST, Trouble.none());
        next.process(new Sell("1"));
        assertThat(sales(next)).isEqualTo(2);
        assertThat(reported(next)).isEqualTo(2);
    }
}
