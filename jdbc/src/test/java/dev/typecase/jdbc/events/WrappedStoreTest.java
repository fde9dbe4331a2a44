package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.EventMetadata;
import dev.typecase.StoreException;
import dev.typecase.UuidV7;
import dev.typecase.engine.EventProcessing;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.RecordedEvent;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import dev.typecase.storetests.ledger.AccountEvent.Deposited;
import dev.typecase.storetests.ledger.AccountId;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that stand before another one that keeps events. */
class WrappedStoreTest {

    @TempDir
    Path folder;

    private record Hiding(Store store) implements Store {

        @Override
        public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
            store.open(domain, aggregates);
        }

        @Override
        public StoreSession begin() {
            return store.begin();
        }
    }

    @Test
    void eventsThatWouldBeLostInSilenceAreRefused() {
        try (JdbcStore store = JdbcStore.sqlite(folder.resolve("ledger.db"))
                        .createSchema()
                        .build();
                LedgerDomain domain = domain(new Hiding(store))) {
            assertThatThrownBy(() -> domain.process(new Deposit("A", 1)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("must implement DurableEvents as well, and pass attach on");
            assertThat(domain.accountRepository().count()).isZero();
        }
    }

    @Test
    void aStoreThatWasToldToKeepNoneLeavesThemToTheDomain() {
        try (JdbcStore store = JdbcStore.sqlite(folder.resolve("ledger.db"))
                        .createSchema()
                        .withoutEvents()
                        .build();
                LedgerDomain domain = domain(store)) {
            domain.process(new Deposit("A", 3));
            assertThat(Ledger.booked(domain, "A")).isEqualTo(3);
        }
    }

    @Test
    void whatHasJoinedATransactionKeepsNoEventsOfOtherDomains() throws SQLException {
        Path file = folder.resolve("ledger.db");
        AtomicReference<EventProcessing> processing = new AtomicReference<>();
        try (JdbcStore store = JdbcStore.sqlite(file).createSchema().build();
                LedgerDomain first = domain(store);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            Store joined = new WatchedStore(store.joining(connection), (delivery, works) -> processing.set(works));
            domain(joined);
            Deposited deposited = new Deposited(new AccountId("far"), 1);
            EventMetadata metadata = new EventMetadata(
                    UuidV7.next(), "Deposited", 1, "Elsewhere-1", 1, Instant.EPOCH, UuidV7.next(), UuidV7.next());

            assertThatThrownBy(() -> processing.get().receive(new RecordedEvent(0, deposited, metadata)))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "LedgerDomain is built on a transaction that it has joined. Give the events of other domains to"
                                    + " the domain that is built on the store itself. Deposited was not kept.");
            connection.commit();
            assertThat(first.accountRepository().count()).isZero();
        }
    }

    private static LedgerDomain domain(Store store) {
        return LedgerDomain.builder()
                .outbox(event -> {})
                .trouble(Trouble.none())
                .store(store)
                .build();
    }
}
