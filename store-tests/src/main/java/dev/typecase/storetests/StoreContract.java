package dev.typecase.storetests;

import dev.typecase.RetryPolicy;
import dev.typecase.store.Store;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemBuilder;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What all contracts have in common: a domain that runs on the store under test.
 *
 * <p>To test a store of your own, extend every contract of this package and say how a store is made:
 *
 * <pre>{@code
 * class MyUnitOfWorkTest extends UnitOfWorkContract {
 *     @Override
 *     protected Store newStore() {
 *         return new MyStore(…);
 *     }
 * }
 * }</pre>
 *
 * <p>What your store needs to be closed is closed by your class, in an {@code @AfterEach} method of its own.
 */
public abstract class StoreContract {

    /** When all events of these tests happen. */
    static final Instant NOW = Instant.parse("2026-11-01T10:15:30Z");

    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** Patient enough for sixteen threads that all want the same aggregate. */
    static final RetryPolicy PATIENT = new RetryPolicy(1_000, Duration.ofNanos(50_000), Duration.ofMillis(5));

    /** What the handlers do besides their own work, and what they were seen to do. */
    final Stage stage = new Stage();

    /** What happens between the domain and the store under test. */
    StoreProbe probe;

    /** The domain on the store under test. */
    WarehouseDomain warehouse;

    /** For the contract that extends this class. */
    protected StoreContract() {}

    /** A store that holds nothing. Called at least once for every test. */
    protected abstract Store newStore();

    @BeforeEach
    final void openWarehouse() {
        probe = StoreProbe.of(newStore());
        warehouse = open(PATIENT);
    }

    @AfterEach
    final void closeWarehouse() {
        warehouse.close();
    }

    /** Another domain on the same store. */
    final WarehouseDomain open(RetryPolicy retries) {
        return WarehouseDomain.builder()
                .script(stage)
                .store(probe)
                .clock(CLOCK)
                .retryPolicy(retries)
                .build();
    }

    /** An item that nobody has stored yet. */
    static Item newItem(String name, int quantity) {
        return ItemBuilder.builder().name(name).quantity(quantity).build();
    }

    /** An item of this identity that nobody has stored yet. */
    static Item newItem(ItemId id, String name, int quantity) {
        return ItemBuilder.builder().name(name).quantity(quantity).id(id).build();
    }

    /** The identity of an item that is stored and has raised nothing. */
    final ItemId storedItem(String name, int quantity) {
        Item item = newItem(name, quantity);
        warehouse.itemRepository().add(item);
        return item.id();
    }

    /** How many there are of an item, as others see it. */
    final int stockOf(ItemId id) {
        return warehouse.itemRepository().get(id).quantity();
    }
}
