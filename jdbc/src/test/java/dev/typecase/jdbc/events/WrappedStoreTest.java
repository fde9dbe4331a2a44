package dev.typecase.jdbc.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.StoreException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that hides that another one keeps events. */
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

    private static LedgerDomain domain(Store store) {
        return LedgerDomain.builder()
                .outbox(event -> {})
                .trouble(Trouble.none())
                .store(store)
                .build();
    }
}
