package dev.typecase.jdbc.events;

import static dev.typecase.jdbc.events.Ledger.FAST;
import static dev.typecase.jdbc.events.Ledger.deposit;
import static dev.typecase.jdbc.events.Ledger.seen;
import static dev.typecase.jdbc.events.Ledger.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.databases.PostgresServer;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A10: who observes the events of a store is told what becomes of them, and can do them no harm. */
class ObserverTest {

    private static final Logger LOG = Logger.getLogger("dev.typecase.events");

    @TempDir
    Path folder;

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(log);
    }

    private enum Where {
        SQLITE,
        POSTGRESQL;

        void open(
                Path folder, EventObserver observer, Trouble trouble, BiConsumer<LedgerDomain, EventOperations> work) {
            if (this == SQLITE) {
                run(JdbcStore.sqlite(folder.resolve("ledger.db")), observer, trouble, work);
            } else {
                try (HikariDataSource pool = PostgresServer.pool(PostgresServer.newSchema())) {
                    run(JdbcStore.postgresql(pool), observer, trouble, work);
                }
            }
        }

        private static void run(
                JdbcStore.Builder builder,
                EventObserver observer,
                Trouble trouble,
                BiConsumer<LedgerDomain, EventOperations> work) {
            try (JdbcStore store = builder.createSchema()
                            .events(FAST)
                            .observer(observer)
                            .build();
                    LedgerDomain domain = LedgerDomain.builder()
                            .outbox(event -> {})
                            .trouble(trouble)
                            .store(store)
                            .build()) {
                domain.start();
                work.accept(domain, store.events());
            }
        }
    }

    /** Keeps what it is told; its context is that of the thread, as a tracer's is. */
    private static final class Witness implements EventObserver {
        final List<String> told = new CopyOnWriteArrayList<>();
        final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
        final ThreadLocal<String> trace = new ThreadLocal<>();

        @Override
        public Map<String, String> context() {
            String here = trace.get();
            return here == null ? Map.of() : Map.of("trace", here, "mark", "\u0000 ä 𝄞 \" \ud83d");
        }

        @Override
        public Attempt begin(Delivery delivery) {
            deliveries.add(delivery);
            told.add("begin " + name(delivery));
            trace.set(delivery.context().getOrDefault("trace", "?") + " > " + delivery.subscription());
            return failure -> {
                trace.remove();
                told.add((failure == null ? "end " : "fail ") + name(delivery));
            };
        }

        @Override
        public void handled(Delivery delivery) {
            told.add("handled " + name(delivery));
        }

        @Override
        public void retried(Delivery delivery, Throwable cause) {
            told.add("retried " + name(delivery) + ": " + cause.getMessage());
        }

        @Override
        public void parked(Delivery delivery, Throwable cause) {
            told.add("parked " + name(delivery) + ": " + cause.getMessage());
        }

        private static String name(Delivery delivery) {
            return delivery.domain() + " " + delivery.subscription() + " "
                    + delivery.metadata().type() + " " + delivery.metadata().sequence();
        }

        long count(String word) {
            return told.stream().filter(line -> line.startsWith(word)).count();
        }
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void theContextOfACallGoesWithItsEventsAndWithWhatFollows(Where where) {
        Witness witness = new Witness();
        where.open(folder, witness, Trouble.none(), (domain, operations) -> {
            witness.trace.set("call");
            deposit(domain, "A", 1);
            witness.trace.remove();
            until("audited", () -> seen(domain, "A") == 1);
        });

        assertThat(context(witness, "bookkeeping")).isEqualTo("call");
        assertThat(context(witness, "mailing")).isEqualTo("call");
        assertThat(context(witness, "auditing")).isEqualTo("call > bookkeeping");
        assertThat(witness.deliveries)
                .allSatisfy(delivery -> assertThat(delivery.context()).containsEntry("mark", "\u0000 ä 𝄞 \" \ud83d"));
    }

    private static @Nullable String context(Witness witness, String subscription) {
        return witness.deliveries.stream()
                .filter(delivery -> delivery.subscription().equals(subscription))
                .findFirst()
                .orElseThrow()
                .context()
                .get("trace");
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void everyEventIsHandledOnceForEachWhoHandlesIt(Where where) {
        Witness witness = new Witness();
        where.open(folder, witness, Trouble.none(), (domain, operations) -> {
            deposit(domain, "A", 20);
            deposit(domain, "B", 20);
            until("told", () -> witness.count("handled LedgerDomain auditing") == 40);
        });

        List<String> handled =
                witness.told.stream().filter(line -> line.startsWith("handled")).toList();
        assertThat(handled).hasSize(120);
        assertThat(witness.count("begin")).isEqualTo(witness.count("end"));
        assertThat(witness.deliveries)
                .as("no call had a context")
                .allSatisfy(delivery -> assertThat(delivery.subscription().equals("auditing")
                                || delivery.context().isEmpty())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void whatFailsIsToldWithItsCauseAndLoggedWithItsIdentifiers(Where where) {
        Witness witness = new Witness();
        Trouble trouble = (handler, event) -> {
            if (event.sequence() == 2) {
                throw new IllegalStateException("no ink");
            }
        };
        where.open(folder, witness, trouble, (domain, operations) -> {
            deposit(domain, "A", 3);
            until("parked", () -> witness.count("parked") == 1);
            assertThat(witness.count("handled LedgerDomain bookkeeping"))
                    .as("the third waits behind the second")
                    .isEqualTo(1);
            operations.discard("bookkeeping", "Account-A", "typed by mistake");
        });

        assertThat(witness.told)
                .containsSubsequence(
                        "fail LedgerDomain bookkeeping Deposited 2",
                        "retried LedgerDomain bookkeeping Deposited 2: no ink",
                        "fail LedgerDomain bookkeeping Deposited 2",
                        "retried LedgerDomain bookkeeping Deposited 2: no ink",
                        "fail LedgerDomain bookkeeping Deposited 2",
                        "parked LedgerDomain bookkeeping Deposited 2: no ink");
        Named second = witness.deliveries.stream()
                .map(delivery -> new Named(
                        delivery.metadata().sequence(),
                        "Deposited " + delivery.metadata().id() + " of "
                                + delivery.metadata().stream() + " 2, correlation "
                                + delivery.metadata().correlationId()))
                .filter(delivery -> delivery.sequence() == 2)
                .findFirst()
                .orElseThrow();
        String cause = ": java.lang.IllegalStateException: no ink";
        assertThat(logged)
                .contains(
                        "INFO bookkeeping will try again " + second.name() + cause,
                        "INFO bookkeeping will try again " + second.name() + ", after 2 attempts" + cause,
                        "WARNING bookkeeping has parked " + second.name() + ", after 3 attempts" + cause,
                        "INFO bookkeeping is told to discard " + second.name() + ": typed by mistake");
    }

    private record Named(long sequence, String name) {}

    @ParameterizedTest
    @EnumSource(Where.class)
    void anObserverThatFailsDoesNoHarm(Where where) {
        AtomicInteger calls = new AtomicInteger();
        EventObserver broken = new EventObserver() {
            @Override
            public Map<String, String> context() {
                throw failure();
            }

            @Override
            public Attempt begin(Delivery delivery) {
                if (delivery.subscription().equals("mailing")) {
                    throw failure();
                }
                return failure -> {
                    throw failure();
                };
            }

            @Override
            public void handled(Delivery delivery) {
                throw failure();
            }

            private IllegalStateException failure() {
                calls.incrementAndGet();
                return new IllegalStateException("no registry");
            }
        };
        List<Long> seen = new ArrayList<>();
        where.open(folder, broken, Trouble.none(), (domain, operations) -> {
            deposit(domain, "A", 5);
            until("audited", () -> seen(domain, "A") == 5);
            seen.add(seen(domain, "A"));
        });

        assertThat(seen).containsExactly(5L);
        assertThat(calls.get()).isGreaterThan(10);
        assertThat(logged)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("WARNING " + broken.getClass().getName()));
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void aContextThatIsNoneIsLeftOut(Where where) {
        EventObserver none = new EventObserver() {
            @Override
            @SuppressWarnings("NullAway")
            public Map<String, String> context() {
                return null;
            }
        };
        where.open(folder, none, Trouble.none(), (domain, operations) -> {
            deposit(domain, "A", 1);
            until("audited", () -> seen(domain, "A") == 1);
        });
        assertThat(logged).anySatisfy(line -> assertThat(line).contains("the events go on without it"));
    }
}
