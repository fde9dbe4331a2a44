package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static dev.typecase.jdbc.events.Ledger.booked;
import static dev.typecase.jdbc.events.Ledger.deposit;
import static dev.typecase.jdbc.events.Ledger.disorder;
import static dev.typecase.jdbc.events.Ledger.seen;
import static dev.typecase.jdbc.events.Ledger.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.EventMetadata;
import dev.typecase.StoreException;
import dev.typecase.UuidV7;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.store.RecordedEvent;
import dev.typecase.storetests.ledger.AccountEvent.Deposited;
import dev.typecase.storetests.ledger.AccountId;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asynchronous event handling, rule by rule; on PostgreSQL and on SQLite. */
abstract class EventsContract {

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

    @Test
    void a1_eventsAreStoredWithTheState() {
        LedgerDomain domain = ledger.process(FAST, Trouble.none(), event -> {});
        deposit(domain, "A", 3);
        assertThat(ledger.number("select count(*) from typecase_event")).isEqualTo(3);
        assertThatThrownBy(() -> domain.runInUnitOfWork(work -> {
                    work.process(new Deposit("A", 1));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ledger.number("select count(*) from typecase_event")).isEqualTo(3);
        assertThat(ledger.number(
                        "select count(*) from typecase_event where payload = '{\"account\":\"A\",\"number\":3}'"))
                .as("the payload can be read in plain SQL")
                .isEqualTo(1);
    }

    @Test
    void a2_a4_handlesEveryEventOnceAndInOrder() throws Exception {
        LedgerDomain one = ledger.started(FAST, Trouble.none());
        LedgerDomain other = ledger.started(FAST, Trouble.none());
        for (int account = 0; account < 5; account++) {
            deposit(one, "A" + account, 1);
        }
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<?>> done = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            LedgerDomain domain = writer % 2 == 0 ? one : other;
            int first = writer;
            done.add(writers.submit(() -> {
                for (int time = 0; time < 25; time++) {
                    deposit(domain, "A" + (first + time) % 5, 2);
                }
            }));
        }
        for (Future<?> writer : done) {
            writer.get(60, TimeUnit.SECONDS);
        }
        writers.shutdown();
        for (int account = 0; account < 5; account++) {
            String name = "A" + account;
            until(name, () -> booked(one, name) >= 41 && seen(one, name) >= 41);
            assertThat(booked(one, name)).isEqualTo(41);
            assertThat(seen(one, name)).isEqualTo(41);
            assertThat(disorder(one, name)).isZero();
        }
        assertThat(ledger.operations().parked()).isEmpty();
    }

    @Test
    void a2_aFailureLeavesNeitherEffectNorPosition() {
        AtomicBoolean broken = new AtomicBoolean(true);
        LedgerDomain domain = ledger.started(FAST, (handler, event) -> {
            if (broken.get() && event.sequence() == 2) {
                throw new IllegalStateException("broken");
            }
        });
        deposit(domain, "A", 3);
        until("parked", () -> parkedAs("PARKED") == 1);
        assertThat(booked(domain, "A")).isEqualTo(1);
        broken.set(false);
        assertThat(ledger.operations().retry("bookkeeping", "Account-A")).isTrue();
        until("handled", () -> booked(domain, "A") == 3);
        assertThat(disorder(domain, "A")).isZero();
    }

    private long parkedAs(String state) {
        return ledger.operations().parked().stream()
                .filter(event -> event.state().equals(state))
                .count();
    }

    @Test
    void a5_aFailingStreamIsParkedInOrderAndOthersGoOn() {
        AtomicInteger attempts = new AtomicInteger();
        AtomicBoolean broken = new AtomicBoolean(true);
        LedgerDomain domain = ledger.started(FAST.withPartitions(1), (handler, event) -> {
            if (broken.get() && event.stream().equals("Account-bad")) {
                attempts.incrementAndGet();
                throw new IllegalStateException("bad account");
            }
        });
        deposit(domain, "bad", 2);
        deposit(domain, "good", 2);
        deposit(domain, "bad", 1);
        until("the other goes on", () -> booked(domain, "good") == 2);
        until("parked", () -> parkedAs("PARKED") == 1);
        deposit(domain, "bad", 1);
        deposit(domain, "good", 1);
        until("the other goes on", () -> booked(domain, "good") == 3);
        until("behind", () -> ledger.operations().parked().size() == 4);
        EventOperations.Parked head = ledger.operations().parked().get(0);
        assertThat(head.error()).contains("bad account");
        assertThat(head.stack()).contains("EventsContract");
        assertThat(head.attempts()).isEqualTo(3);
        // Once more where the first attempt was part of a batch.
        assertThat(attempts.get()).isBetween(3, 4);
        broken.set(false);
        ledger.operations().retry("bookkeeping", "Account-bad");
        until("drained", () -> booked(domain, "bad") == 4);
        assertThat(disorder(domain, "bad")).isZero();
        assertThat(ledger.operations().parked()).isEmpty();
    }

    @Test
    void a5_aDiscardedEventIsKeptWithItsReason() {
        LedgerDomain domain = ledger.started(FAST, (handler, event) -> {
            if (event.sequence() == 1) {
                throw new IllegalStateException("never");
            }
        });
        deposit(domain, "A", 3);
        until("parked", () -> parkedAs("PARKED") == 1);
        assertThatThrownBy(() -> ledger.operations().discard("bookkeeping", "Account-A", " "))
                .hasMessageContaining("reason");
        assertThat(ledger.operations().discard("bookkeeping", "Account-A", "typed by mistake"))
                .isTrue();
        until("the rest", () -> booked(domain, "A") == 2);
        assertThat(ledger.number("select count(*) from typecase_discarded where reason = 'typed by mistake'"))
                .isEqualTo(1);
        assertThat(ledger.operations().discard("bookkeeping", "Account-A", "again"))
                .isFalse();
    }

    @Test
    void a6_aWorkerThatLostItsLeaseCannotCommit() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch resume = new CountDownLatch(1);
        EventSettings shortLease = FAST.withPartitions(1).withLease(Duration.ofMillis(300));
        LedgerDomain zombie = ledger.process(shortLease, (handler, event) -> {}, event -> {
            inside.countDown();
            try {
                resume.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        zombie.start();
        deposit(zombie, "A", 1);
        assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
        // As if the process had been stopped: somebody else takes the partition over.
        ledger.execute(
                "update typecase_partition set owner = 'other', epoch = epoch + 1, txid = 0, position = 0, lease_until = "
                        + (System.currentTimeMillis() + 2_500) + " where subscription = 'mailing'");
        resume.countDown();
        Ledger.rest(500);
        assertThat(ledger.number(
                        "select count(*) from typecase_partition where subscription = 'mailing' and position = 0 and owner ="
                                + " 'other'"))
                .as("the zombie has not moved it")
                .isEqualTo(1);
    }

    @Test
    void a6_aClockThatWasSetBackHoldsNobodyUp() {
        LedgerDomain first =
                ledger.started(FAST.withRetries(5, Duration.ofMillis(50), Duration.ofMillis(50)), (handler, event) -> {
                    if (event.sequence() == 2) {
                        throw new IllegalStateException("the second never succeeds");
                    }
                });
        deposit(first, "A", 2);
        until("parked", () -> ledger.number("select count(*) from typecase_parked where state = 'PARKED'") == 1);
        first.close();
        // As if all of it had been written five hours from now, by a process that has died.
        long later = System.currentTimeMillis() + Duration.ofHours(5).toMillis();
        ledger.execute("update typecase_partition set owner = 'dead', epoch = epoch + 1, lease_until = " + later);
        ledger.execute("insert into typecase_node (node, alive_until) values ('dead', " + later + ")");
        ledger.execute("update typecase_parked set state = 'RETRY', next_at = " + later);

        LedgerDomain second = ledger.started(FAST, Trouble.none());
        deposit(second, "A", 1);
        until("all", () -> booked(second, "A") == 3 && seen(second, "A") == 3);
        assertThat(disorder(second, "A")).isZero();
    }

    @Test
    void a6_aClockThatWasSetForwardMovesPartitionsAndNothingElse() {
        EventSettings settings = FAST.withLease(Duration.ofMillis(300));
        LedgerDomain first = ledger.started(settings, Trouble.none());
        LedgerDomain second = ledger.started(settings, Trouble.none());
        for (int round = 0; round < 30; round++) {
            deposit(round % 2 == 0 ? first : second, "A" + round % 3, 2);
            // To the clock that is five hours ahead, every lease and every sign of life is over.
            ledger.execute("update typecase_partition set lease_until = lease_until - 18000000");
            ledger.execute("update typecase_node set alive_until = alive_until - 18000000");
        }
        for (String name : List.of("A0", "A1", "A2")) {
            until(name, () -> booked(first, name) >= 20 && seen(first, name) >= 20);
            assertThat(booked(first, name)).isEqualTo(20);
            assertThat(disorder(first, name)).isZero();
        }
    }

    @Test
    void anEventOfAnotherDomainIsKeptAndHandledOnce() {
        AtomicReference<EventProcessing> processing = new AtomicReference<>();
        AtomicReference<EventDelivery> delivery = new AtomicReference<>();
        LedgerDomain domain = ledger.watched(FAST, (domains, works) -> {
            delivery.set(domains);
            processing.set(works);
        });
        Deposited deposited = new Deposited(new AccountId("far"), 1);
        EventMetadata metadata = new EventMetadata(
                UuidV7.next(), "Deposited", 1, "Elsewhere-1", 1, Instant.EPOCH, UuidV7.next(), UuidV7.next());
        RecordedEvent event = new RecordedEvent(delivery.get().events().typeOf(deposited), deposited, metadata);

        processing.get().receive(event);
        processing.get().receive(event);
        domain.start();

        until("booked", () -> booked(domain, "far") == 1);
        Ledger.rest(100);
        assertThat(booked(domain, "far")).isEqualTo(1);
        assertThat(ledger.number("select count(*) from typecase_event where stream = 'Elsewhere-1'"))
                .isEqualTo(1);
        RecordedEvent other = new RecordedEvent(
                event.type(),
                event.event(),
                new EventMetadata(
                        UuidV7.next(), "Deposited", 1, "Elsewhere-1", 1, Instant.EPOCH, UuidV7.next(), UuidV7.next()));
        assertThatThrownBy(() -> processing.get().receive(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("another event in place 1 of the stream Elsewhere-1");
    }

    @Test
    void aRunningProcessTakesNewPartitionsOver() {
        LedgerDomain domain = ledger.started(FAST.withPartitions(2).withLease(Duration.ofMillis(300)), Trouble.none());
        for (int partitions : List.of(6, 1, 3)) {
            for (int account = 0; account < 12; account++) {
                deposit(domain, "A" + account, 2);
            }
            ledger.operations().divide("bookkeeping", partitions);
            until(
                    "partitions " + partitions,
                    () -> ledger.number("select count(*) from typecase_partition where subscription = 'bookkeeping' and"
                                    + " owner is not null")
                            == partitions);
        }
        for (int account = 0; account < 12; account++) {
            String name = "A" + account;
            until(name, () -> booked(domain, name) >= 6 && seen(domain, name) >= 6);
            assertThat(booked(domain, name)).isEqualTo(6);
            assertThat(disorder(domain, name)).isZero();
        }
    }

    @Test
    void a6_anyProcessTakesOverFromAnyOther() {
        EventSettings settings = FAST.withLease(Duration.ofMillis(500));
        LedgerDomain first = ledger.started(settings, Trouble.none());
        deposit(first, "A", 1);
        until("first", () -> booked(first, "A") == 1);
        first.close();
        LedgerDomain second = ledger.started(settings, Trouble.none());
        // One that died without a word.
        ledger.execute("update typecase_partition set owner = 'dead', epoch = epoch + 1, lease_until = 0");
        deposit(second, "A", 1);
        until("second", () -> booked(second, "A") == 2);
        assertThat(disorder(second, "A")).isZero();
    }

    @Test
    void a7_closingFinishesWhatRunsAndReleases() {
        LedgerDomain domain = ledger.started(FAST, (handler, event) -> Ledger.rest(50));
        deposit(domain, "A", 20);
        until("under way", () -> booked(domain, "A") > 0);
        domain.close();
        assertThat(ledger.number("select count(*) from typecase_partition where owner is not null"))
                .isZero();
        LedgerDomain next = ledger.started(FAST, Trouble.none());
        until("the rest", () -> booked(next, "A") == 20);
        assertThat(disorder(next, "A")).isZero();
    }

    @Test
    void a8_beginsAsDeclaredAndCanBeReset() {
        List<Long> letters = Collections.synchronizedList(new ArrayList<>());
        LedgerDomain before = ledger.process(FAST, Trouble.none(), event -> letters.add(event.sequence()));
        before.close();
        // As if the application had been without these two.
        ledger.operations().retire("mailing");
        ledger.operations().retire("bookkeeping");
        ledger.operations().retire("auditing");
        LedgerDomain writer = ledger.process(FAST, Trouble.none(), event -> letters.add(event.sequence()));
        ledger.operations().retire("mailing");
        deposit(writer, "A", 2);
        writer.close();
        LedgerDomain domain = ledger.process(FAST, Trouble.none(), event -> letters.add(event.sequence()));
        domain.start();
        deposit(domain, "A", 1);
        until("from the beginning", () -> booked(domain, "A") == 3);
        until("from now", () -> !letters.isEmpty());
        Ledger.rest(200);
        assertThat(letters).containsExactly(3L);
        ledger.operations().resetToBeginning("mailing");
        until("again", () -> letters.size() == 4);
        assertThat(letters).containsExactly(3L, 1L, 2L, 3L);
    }

    @Test
    void a8_unknownAndUnreadableEventsAreParkedAndNeverDropped() {
        LedgerDomain writer = ledger.process(FAST, Trouble.none(), event -> {});
        deposit(writer, "A", 2);
        deposit(writer, "B", 2);
        writer.close();
        // What a later version wrote, and what nobody can read.
        ledger.execute("update typecase_event set type = 'Renamed' where stream = 'Account-A' and sequence = 1");
        ledger.execute("update typecase_event set payload = '{oops' where stream = 'Account-B' and sequence = 1");
        LedgerDomain domain = ledger.started(FAST, Trouble.none());
        until(
                "parked",
                () -> ledger.operations().parked().stream()
                                .filter(event -> event.subscription().equals("bookkeeping"))
                                .count()
                        == 4);
        assertThat(booked(domain, "A")).isZero();
        assertThat(ledger.operations().parked())
                .filteredOn(event -> event.state().equals("UNKNOWN"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.error()).contains("Renamed", "@Event(name"));
        domain.close();
        // The version that knows it comes.
        ledger.execute("update typecase_event set type = 'Deposited' where stream = 'Account-A'");
        LedgerDomain later = ledger.started(FAST, Trouble.none());
        until("handled", () -> booked(later, "A") == 2);
        assertThat(disorder(later, "A")).isZero();
    }

    @Test
    void a8_aFilteredReaderStillAdvances() {
        LedgerDomain domain = ledger.started(FAST.withPartitions(1), Trouble.none());
        deposit(domain, "A", 5);
        until("seen", () -> seen(domain, "A") == 5);
        // The audit is told of bookings only, and has come past the deposits.
        until("no lag", () -> ledger.operations().status().stream().allMatch(status -> status.lag() == 0));
    }

    @Test
    void a10_lagParkedAndAgeAreVisible() {
        LedgerDomain domain = ledger.process(FAST, Trouble.none(), event -> {});
        deposit(domain, "A", 3);
        EventOperations.Status status = ledger.operations().status().get(1);
        assertThat(status.name()).isEqualTo("bookkeeping");
        assertThat(status.lag()).isEqualTo(3);
        assertThat(status.oldest()).isPresent();
        assertThat(status.owners()).hasSize(4).allMatch(Optional::isEmpty);
        domain.start();
        until(
                "owned",
                () -> ledger.operations().status().get(1).owners().stream().allMatch(Optional::isPresent));
        until("no lag", () -> ledger.operations().status().get(1).lag() == 0);
        assertThat(ledger.operations().status().get(1).parkedEvents()).isZero();
    }

    @Test
    void thePartitionCountChangesWithoutLossRepetitionOrReordering() {
        LedgerDomain domain = ledger.started(FAST.withBatch(7), Trouble.none());
        for (int account = 0; account < 12; account++) {
            deposit(domain, "A" + account, 10);
        }
        Ledger.rest(30);
        ledger.operations().divide("bookkeeping", 3);
        domain.close();
        LedgerDomain three = ledger.started(FAST.withBatch(7), Trouble.none());
        for (int account = 0; account < 12; account++) {
            deposit(three, "A" + account, 10);
        }
        Ledger.rest(30);
        three.close();
        ledger.operations().divide("bookkeeping", 5);
        LedgerDomain five = ledger.started(FAST, Trouble.none());
        for (int account = 0; account < 12; account++) {
            String name = "A" + account;
            until(name, () -> booked(five, name) >= 20 && seen(five, name) >= 20);
            assertThat(booked(five, name)).isEqualTo(20);
            assertThat(disorder(five, name)).isZero();
        }
    }

    @Test
    void aRenamedSubscriptionDoesNotBeginAnewInSilence() {
        ledger.process(FAST, Trouble.none(), event -> {}).close();
        ledger.execute("update typecase_subscription set name = 'book-keeping' where name = 'bookkeeping'");
        ledger.execute(
                "update typecase_partition set subscription = 'book-keeping' where subscription = 'bookkeeping'");
        assertThatThrownBy(() -> ledger.process(FAST, Trouble.none(), event -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("book-keeping")
                .hasMessageContaining("@EventHandler(name = \"book-keeping\")");
        ledger.operations().retire("book-keeping");
        ledger.process(FAST, Trouble.none(), event -> {}).close();
    }
}
