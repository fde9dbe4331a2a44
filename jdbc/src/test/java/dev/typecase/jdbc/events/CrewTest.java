package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static dev.typecase.jdbc.events.Ledger.booked;
import static dev.typecase.jdbc.events.Ledger.deposit;
import static dev.typecase.jdbc.events.Ledger.disorder;
import static dev.typecase.jdbc.events.Ledger.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The partitions of a process share a transaction while there is little to do, and nobody is held up or lost by that. */
class CrewTest {

    /** Nothing but what is handled touches the partitions. */
    private static final EventSettings QUIET = FAST.withLease(Duration.ofMinutes(1));

    private final Ledger ledger = Ledger.postgresql();

    @AfterEach
    void close() {
        ledger.close();
    }

    /** One account for each of the four partitions. */
    private static List<String> accounts() {
        Map<Integer, String> byPartition = IntStream.range(0, 100)
                .mapToObj(number -> "A" + number)
                .collect(Collectors.toMap(CrewTest::partition, account -> account, (first, later) -> first));
        assertThat(byPartition).hasSize(4);
        return List.copyOf(byPartition.values());
    }

    private static int partition(String account) {
        return LogEvent.slot("Account-" + account) % 4;
    }

    private static void depositAll(LedgerDomain domain, List<String> accounts) {
        domain.runInUnitOfWork(work -> accounts.forEach(account -> work.process(new Deposit(account, 1))));
    }

    private static void untilBooked(LedgerDomain domain, List<String> accounts, int times) {
        until("booked " + times, () -> accounts.stream().allMatch(account -> booked(domain, account) == times));
    }

    private boolean movedTogether() {
        return ledger.number(
                        "select count(distinct xmin::text) from typecase_partition where subscription = 'bookkeeping'")
                == 1;
    }

    @Test
    void a6_littleWorkOfAllPartitionsIsOneTransaction() {
        LedgerDomain domain = ledger.started(QUIET, Trouble.none());
        List<String> accounts = accounts();
        int times = 0;
        do {
            depositAll(domain, accounts);
            untilBooked(domain, accounts, ++times);
            // A handler that nobody has seen yet is not known to be quick.
        } while (!movedTogether() && times < 1_000);

        assertThat(movedTogether()).as("after %d deposits each", times).isTrue();
        assertThat(accounts).allMatch(account -> disorder(domain, account) == 0);
    }

    @Test
    void a5_oneThatFailsIsParkedAndTheOthersGoOn() {
        AtomicReference<String> failing = new AtomicReference<>("");
        LedgerDomain domain = ledger.started(QUIET, (handler, event) -> {
            if (handler.equals("bookkeeping") && event.stream().equals(failing.get())) {
                throw new IllegalArgumentException("not this one");
            }
        });
        List<String> accounts = accounts();
        for (int times = 1; times <= 50; times++) {
            depositAll(domain, accounts);
            untilBooked(domain, accounts, times);
        }
        String unlucky = accounts.get(2);
        List<String> others =
                accounts.stream().filter(account -> !account.equals(unlucky)).toList();
        failing.set("Account-" + unlucky);
        for (int times = 51; times <= 60; times++) {
            depositAll(domain, accounts);
            untilBooked(domain, others, times);
        }
        assertThat(booked(domain, unlucky)).isEqualTo(50);
        until("all are parked", () -> ledger.operations().parked().size() == 10);

        failing.set("");
        ledger.operations().retry("bookkeeping", "Account-" + unlucky);
        untilBooked(domain, accounts, 60);
        assertThat(accounts).allMatch(account -> disorder(domain, account) == 0);
    }

    @Test
    void a6_aHandlerThatIsHeldUpHoldsNobodyElseUp() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<String> slow = new AtomicReference<>("");
        LedgerDomain domain = ledger.started(QUIET, (handler, event) -> {
            if (handler.equals("bookkeeping") && event.stream().equals(slow.get())) {
                waiting.countDown();
                await(open);
            }
        });
        List<String> accounts = accounts();
        for (int times = 1; times <= 50; times++) {
            depositAll(domain, accounts);
            untilBooked(domain, accounts, times);
        }
        String held = accounts.get(1);
        slow.set("Account-" + held);
        deposit(domain, held, 1);
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();
        List<String> others =
                accounts.stream().filter(account -> !account.equals(held)).toList();
        for (int times = 51; times <= 60; times++) {
            depositAll(domain, others);
            untilBooked(domain, others, times);
        }
        assertThat(booked(domain, held)).isEqualTo(50);
        open.countDown();
        until("the one that was held up", () -> booked(domain, held) == 51);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
