package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.UnfinishedCommandException;
import dev.typecase.UnitOfWorkEndedException;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.CountStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.ItemRepository;
import dev.typecase.storetests.warehouse.MoveStock;
import dev.typecase.storetests.warehouse.OutOfStockException;
import dev.typecase.storetests.warehouse.StoreItem;
import dev.typecase.storetests.warehouse.WarehouseCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A command, a handler and a call each run in one unit of work (S5).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class UnitOfWorkContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected UnitOfWorkContract() {}

    @Test
    @Tag("S5")
    void s5_aCommandRunsInOneUnitOfWork() throws Exception {
        ItemId from = storedItem("bolt", 5);
        ItemId to = storedItem("nut", 0);
        probe.reset();

        warehouse.process(new MoveStock(from, to, 3));

        assertThat(stockOf(from)).isEqualTo(2);
        assertThat(stockOf(to)).isEqualTo(3);
        assertThat(probe.commits().get(0).changes()).hasSize(2);
        assertThat(probe.commits().get(0).events()).hasSize(2);
    }

    @Test
    @Tag("S5")
    void s5_aCommandSentFromAHandlerJoinsItsUnitOfWork() throws Exception {
        ItemId from = storedItem("bolt", 5);
        ItemId to = storedItem("nut", 0);
        List<Item> seen = new ArrayList<>();
        stage.when("Stocking.change", scene -> seen.add(scene.items().get(from)));

        warehouse.process(new MoveStock(from, to, 3));

        assertThat(seen).hasSize(2);
        assertThat(seen.get(1)).isSameAs(seen.get(0));
    }

    @Test
    @Tag("S5")
    void s5_whatAnInnerCommandDidIsGivenUpWithTheOuterOne() {
        ItemId from = storedItem("bolt", 5);
        ItemId to = storedItem("nut", 0);
        stage.failWhen("Stocking.move", new IllegalStateException("at the very end"));

        assertThatThrownBy(() -> warehouse.process(new MoveStock(from, to, 3)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stockOf(from)).isEqualTo(5);
        assertThat(stockOf(to)).isZero();
        assertThat(stage.handlers()).doesNotContain("Auditing.on", "Signalling.alarm");
    }

    @Test
    @Tag("S5")
    void s5_aCheckedExceptionOfAnInnerCommandReachesTheCaller() {
        ItemId from = storedItem("bolt", 1);
        ItemId to = storedItem("nut", 0);

        assertThatThrownBy(() -> warehouse.process(new MoveStock(from, to, 3)))
                .isInstanceOf(OutOfStockException.class)
                .hasMessage("2 are missing");
        assertThat(stockOf(from)).isEqualTo(1);
        assertThat(stockOf(to)).isZero();
    }

    @Test
    @Tag("S5")
    void s5_theFailureOfAnInnerCommandCannotBeSwallowed() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    try {
                        work.process(new ChangeStock(id, -5));
                    } catch (OutOfStockException swallowed) {
                        Item item = work.itemRepository().get(id);
                        item.correctBy(10);
                        work.itemRepository().add(item);
                    }
                }))
                .isInstanceOf(UnfinishedCommandException.class)
                .hasMessageContaining("ChangeStock")
                .hasCauseInstanceOf(OutOfStockException.class);
        assertThat(stockOf(id)).isEqualTo(1);
        assertThat(stage.handlers()).containsExactly("Stocking.change");
    }

    @Test
    @Tag("S5")
    void s5_theApplicationCanDoSeveralThingsInOneUnitOfWork() {
        int total = warehouse.inUnitOfWork(work -> {
            work.process(new StoreItem("bolt", 2));
            work.process(new StoreItem("nut", 3));
            return work.process(new CountStock());
        });

        assertThat(total).isEqualTo(5);
        assertThat(warehouse.process(new CountStock())).isEqualTo(5);
        assertThat(probe.commits().get(0).changes()).hasSize(2);
    }

    @Test
    @Tag("S5")
    void s5_eachHandlerOfAnEventRunsInAUnitOfWorkOfItsOwn() {
        ItemId id = storedItem("bolt", 1);
        probe.reset();
        List<Item> seen = new ArrayList<>();
        stage.when("Restocking.onStored", scene -> seen.add(scene.items().get(id)));

        warehouse.process(new StoreItem("nut", 1));
        warehouse.process(new StoreItem("washer", 1));

        assertThat(seen).hasSize(2);
        assertThat(seen.get(1)).isNotSameAs(seen.get(0));
        assertThat(probe.commits()).as("two commands, two audits").hasSize(4);
    }

    @Test
    @Tag("S5")
    void s5_aCommandSentFromAnEventHandlerJoinsItsUnitOfWork() {
        ItemId id = storedItem("bolt", 1);
        stage.when("Restocking.onStored", scene -> {
            change(scene.commands(), id, 1);
            change(scene.commands(), id, 1);
            throw new IllegalStateException("after both");
        });

        assertThatThrownBy(() -> warehouse.process(new StoreItem("nut", 1))).hasMessageContaining("after both");
        assertThat(stockOf(id)).isEqualTo(1);
    }

    @Test
    @Tag("S5")
    void s5_aRepositoryOfTheDomainCommitsEveryCall() {
        Item item = newItem("bolt", 1);
        warehouse.itemRepository().add(item);
        assertThat(probe.commits()).hasSize(1);
        item.correctBy(1);
        warehouse.itemRepository().add(item);
        assertThat(probe.commits()).hasSize(2);
        warehouse.itemRepository().remove(item);
        assertThat(probe.commits()).hasSize(3);
    }

    @Test
    @Tag("S5")
    void s5_aRepositoryKeptBeyondItsUnitOfWorkRefusesEveryCall() {
        ItemId id = storedItem("bolt", 1);
        Item item = warehouse.itemRepository().get(id);
        ItemRepository kept = warehouse.inUnitOfWork(work -> work.itemRepository());

        assertThatThrownBy(() -> kept.get(id)).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(() -> kept.find(id)).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(() -> kept.contains(id)).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(() -> kept.add(item)).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(() -> kept.remove(item)).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(kept::count).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(kept::stream).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(kept::list)
                .isInstanceOf(UnitOfWorkEndedException.class)
                .hasMessageContaining("ItemRepository.list");
    }

    @Test
    @Tag("S5")
    void s5_whatAHandlerKeepsBeyondItsUnitOfWorkRefusesEveryCall() throws Exception {
        ItemId id = storedItem("bolt", 1);
        AtomicReference<ItemRepository> items = new AtomicReference<>();
        AtomicReference<WarehouseCommands> commands = new AtomicReference<>();
        stage.when("Stocking.change", scene -> {
            items.set(scene.items());
            commands.set(scene.commands());
        });
        stage.when(
                "Restocking.onChanged",
                scene -> assertThatThrownBy(() -> items.get().get(id)).isInstanceOf(UnitOfWorkEndedException.class));

        warehouse.process(new ChangeStock(id, 1));

        assertThat(stage.handlers()).contains("Restocking.onChanged");
        assertThatThrownBy(() -> items.get().get(id)).isInstanceOf(UnitOfWorkEndedException.class);
        assertThatThrownBy(() -> commands.get().process(new StoreItem("nut", 1)))
                .isInstanceOf(UnitOfWorkEndedException.class)
                .hasMessageContaining("StoreItem");
    }

    @Test
    @Tag("S5")
    void s5_aRepositoryOfAFailedUnitOfWorkRefusesEveryCall() {
        AtomicReference<ItemRepository> kept = new AtomicReference<>();
        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    kept.set(work.itemRepository());
                    throw new IllegalStateException("given up");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.get().count()).isInstanceOf(UnitOfWorkEndedException.class);
    }

    @Test
    @Tag("S5")
    void s5_everySessionIsGivenBackExactlyOnce() throws Exception {
        ItemId id = storedItem("bolt", 1);
        warehouse.process(new ChangeStock(id, 1));
        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, -9))).isInstanceOf(OutOfStockException.class);
        probe.conflictTimes(3);
        warehouse.process(new ChangeStock(id, 1));
        stage.failWhen("Restocking.onChanged", new IllegalStateException("reaction"));
        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, 1))).hasMessageContaining("reaction");
        warehouse.itemRepository().list();

        assertThat(probe.openSessions()).isZero();
        assertThat(probe.closedTwice()).isZero();
    }

    private static void change(WarehouseCommands commands, ItemId id, int by) {
        try {
            commands.process(new ChangeStock(id, by));
        } catch (OutOfStockException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
