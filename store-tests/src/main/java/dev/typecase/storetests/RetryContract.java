package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.ReactionFailedException;
import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.StoreException;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.StoreItem;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who met a conflict is tried again on fresh state: a bounded number of times, and only on that conflict (S9).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class RetryContract extends StoreContract {

    private static final RetryPolicy FOUR_TIMES = new RetryPolicy(4, Duration.ZERO, Duration.ZERO);

    /** For the test class that extends this contract. */
    protected RetryContract() {}

    @Test
    @Tag("S9")
    void s9_aCommandIsTriedAgainOnFreshState() throws Exception {
        ItemId id = storedItem("bolt", 1);
        AtomicInteger interruptions = new AtomicInteger(2);
        stage.when("Stocking.change", scene -> {
            if (interruptions.getAndDecrement() > 0) {
                correct(id, 100);
            }
        });

        warehouse.process(new ChangeStock(id, 10));

        assertThat(stockOf(id)).isEqualTo(211);
        assertThat(stage.timesPlayed("Stocking.change")).isEqualTo(3);
        assertThat(stage.timesPlayed("Restocking.onChanged")).isEqualTo(1);
    }

    @Test
    @Tag("S9")
    void s9_aCommandIsTriedAgainABoundedNumberOfTimes() {
        ItemId id = storedItem("bolt", 1);
        probe.conflictTimes(Integer.MAX_VALUE);

        try (WarehouseDomain four = open(FOUR_TIMES)) {
            assertThatThrownBy(() -> four.process(new ChangeStock(id, 10))).isInstanceOf(StaleAggregateException.class);
        }
        assertThat(stage.handlers()).containsOnly("Stocking.change").hasSize(4);
        assertThat(stockOf(id)).isEqualTo(1);
    }

    @Test
    @Tag("S9")
    void s9_aUnitOfWorkOfTheApplicationIsTriedAgain() {
        ItemId id = storedItem("bolt", 1);
        probe.conflictTimes(2);
        AtomicInteger rounds = new AtomicInteger();

        int quantity = warehouse.inUnitOfWork(work -> {
            rounds.incrementAndGet();
            Item item = work.itemRepository().get(id);
            item.correctBy(1);
            work.itemRepository().add(item);
            return item.quantity();
        });

        assertThat(rounds).hasValue(3);
        assertThat(quantity).isEqualTo(2);
        assertThat(stockOf(id)).isEqualTo(2);
    }

    @Test
    @Tag("S9")
    void s9_aCommandIsTriedOnceWhereThePolicySaysSo() {
        ItemId id = storedItem("bolt", 1);
        probe.conflictTimes(1);

        try (WarehouseDomain once = open(new RetryPolicy(1, Duration.ZERO, Duration.ZERO))) {
            assertThatThrownBy(() -> once.process(new ChangeStock(id, 10))).isInstanceOf(StaleAggregateException.class);
        }
        assertThat(stage.timesPlayed("Stocking.change")).isEqualTo(1);
    }

    @Test
    @Tag("S9")
    void s9_anotherFailureOfTheStoreIsNotTriedAgain() {
        probe.beforeCommit(commit -> {
            throw new StoreException("The disk is full. Make room.");
        });

        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1))).isInstanceOf(StoreException.class);
        assertThat(stage.handlers()).containsExactly("Stocking.store");
    }

    @Test
    @Tag("S9")
    void s9_aHandlersOwnErrorIsNotTriedAgain() {
        stage.failWhen("Stocking.store", new IllegalStateException("mine"));

        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1))).hasMessage("mine");
        assertThat(stage.handlers()).containsExactly("Stocking.store");
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S9")
    void s9_aHandlersOwnErrorIsNotTakenForAConflictEvenIfItLooksLikeOne() {
        stage.failWhen("Stocking.store", new StaleAggregateException("Item", "its own", 1, 2));

        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1)))
                .isInstanceOf(StaleAggregateException.class)
                .hasMessageContaining("its own");
        assertThat(stage.handlers()).containsExactly("Stocking.store");
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S9")
    void s9_aReactionIsTriedAgainOnFreshState() {
        ItemId id = storedItem("bolt", 1);
        AtomicInteger interruptions = new AtomicInteger(2);
        stage.when("Restocking.onStored", scene -> {
            Item item = scene.items().get(id);
            item.correctBy(10);
            scene.items().add(item);
            if (interruptions.getAndDecrement() > 0) {
                correct(id, 100);
            }
        });

        warehouse.process(new StoreItem("nut", 1));

        assertThat(stockOf(id)).isEqualTo(211);
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(3);
        assertThat(stage.timesPlayed("Stocking.store"))
                .as("the command is committed")
                .isEqualTo(1);
        assertThat(stage.timesPlayed("Auditing.on"))
                .as("the other handler is done")
                .isEqualTo(1);
        assertThat(warehouse.tallyRepository().get("audited").count()).isEqualTo(1);
    }

    @Test
    @Tag("S9")
    void s9_aReactionIsTriedAgainABoundedNumberOfTimes() {
        ItemId id = storedItem("bolt", 1);
        try (WarehouseDomain four = open(FOUR_TIMES)) {
            stage.when("Restocking.onStored", scene -> {
                Item item = scene.items().get(id);
                item.correctBy(10);
                scene.items().add(item);
                correct(id, 100);
            });
            ReactionFailedException failed =
                    catchThrowableOfType(ReactionFailedException.class, () -> four.process(new StoreItem("nut", 1)));
            assertThat(failed).hasCauseInstanceOf(StaleAggregateException.class);
        }
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(4);
        assertThat(stage.timesPlayed("Signalling.signalStored")).isEqualTo(1);
        assertThat(stockOf(id)).isEqualTo(401);
    }

    @Test
    @Tag("S9")
    void s9_aReactionsOwnErrorIsNotTakenForAConflict() {
        stage.failWhen("Restocking.onStored", new StaleAggregateException("Item", "its own", 1, 2));

        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1)))
                .isInstanceOf(ReactionFailedException.class)
                .hasCauseInstanceOf(StaleAggregateException.class);
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(1);
        assertThat(stage.timesPlayed("Stocking.store")).isEqualTo(1);
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    /** What somebody else does meanwhile. */
    private void correct(ItemId id, int by) {
        Item item = warehouse.itemRepository().get(id);
        item.correctBy(by);
        warehouse.itemRepository().add(item);
    }
}
