package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.AggregateJournal;
import dev.typecase.EventMetadata;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Shipment;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is added is stored, and what is unchanged is not written (S7).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class AddingContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected AddingContract() {}

    @Test
    @Tag("S7")
    void s7_theSameInstanceCanBeChangedAndAddedAgain() {
        Item item = newItem("bolt", 0);
        for (int round = 1; round <= 3; round++) {
            item.changeBy(10);
            warehouse.itemRepository().add(item);
            assertThat(AggregateJournal.of(item).hasPending()).isFalse();
            assertThat(stockOf(item.id())).isEqualTo(10 * round);
        }

        List<EventMetadata> events = stage.metadata("Restocking.onChanged");
        assertThat(events).extracting(EventMetadata::sequence).containsExactly(1L, 2L, 3L);
        assertThat(new HashSet<>(events.stream().map(EventMetadata::id).toList()))
                .hasSize(3);
    }

    @Test
    @Tag("S7")
    void s7_theSameInstanceCanBeAddedInSeveralUnitsOfWork() {
        Item item = newItem("bolt", 0);
        for (int round = 1; round <= 3; round++) {
            warehouse.runInUnitOfWork(work -> {
                item.changeBy(10);
                work.itemRepository().add(item);
            });
        }

        assertThat(stockOf(item.id())).isEqualTo(30);
        assertThat(stage.metadata("Restocking.onChanged"))
                .extracting(EventMetadata::sequence)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    @Tag("S7")
    void s7_anUnchangedAggregateWritesNothing() {
        ItemId id = storedItem("bolt", 1);
        Item early = warehouse.itemRepository().get(id);
        probe.reset();

        warehouse.itemRepository().add(warehouse.itemRepository().get(id));
        warehouse.runInUnitOfWork(
                work -> work.itemRepository().add(work.itemRepository().get(id)));
        assertThat(probe.commits()).isEmpty();

        early.correctBy(1);
        warehouse.itemRepository().add(early);
        assertThat(stockOf(id)).as("its version was kept").isEqualTo(2);
    }

    @Test
    @Tag("S7")
    void s7_aChangeThatWasTakenBackWritesNothing() {
        ItemId id = storedItem("bolt", 1);
        probe.reset();

        warehouse.runInUnitOfWork(work -> {
            Item item = work.itemRepository().get(id);
            item.correctBy(5);
            item.correctBy(-5);
            work.itemRepository().add(item);
        });
        assertThat(probe.commits()).isEmpty();
    }

    @Test
    @Tag("S7")
    void s7_anEventAloneIsWritten() {
        Item item = newItem("bolt", 1);
        warehouse.itemRepository().add(item);
        probe.reset();

        for (int round = 0; round < 2; round++) {
            item.announce();
            warehouse.itemRepository().add(item);
            assertThat(AggregateJournal.of(item).hasPending()).isFalse();
        }

        assertThat(probe.commits().get(0).changes()).hasSize(1);
        assertThat(probe.commits().get(0).events()).hasSize(1);
        assertThat(stage.metadata("Restocking.onStored"))
                .extracting(EventMetadata::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    @Tag("S7")
    void s7_addingTwiceInOneUnitOfWorkIsAddingOnce() {
        Item item = newItem("bolt", 1);
        warehouse.runInUnitOfWork(work -> {
            item.announce();
            work.itemRepository().add(item);
            work.itemRepository().add(item);
        });

        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(1);
    }

    @Test
    @Tag("S7")
    void s7_whatIsChangedAfterAddingIsStoredToo() {
        Item item = newItem("bolt", 1);
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().add(item);
            item.changeBy(1);
        });

        assertThat(stockOf(item.id())).isEqualTo(2);
        assertThat(stage.timesPlayed("Restocking.onChanged")).isEqualTo(1);
    }

    @Test
    @Tag("S7")
    void s7_aNewAggregateThatIsNotAddedIsNotStored() {
        Item item = newItem("bolt", 1);
        warehouse.runInUnitOfWork(work -> item.announce());

        assertThat(warehouse.itemRepository().count()).isZero();
        assertThat(stage.handlers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("S7")
    void s7_everyKindOfChangeIsStored(Edit change) {
        storeShipment();
        probe.reset();

        warehouse.runInUnitOfWork(work -> {
            Shipment shipment = work.shipmentRepository().get(Edit.NUMBER);
            change.edit.accept(shipment);
            work.shipmentRepository().add(shipment);
        });

        assertThat(probe.commits()).hasSize(1);
        Shipment expected = Edit.newShipment();
        change.edit.accept(expected);
        assertThat(warehouse.shipmentRepository().get(Edit.NUMBER))
                .usingRecursiveComparison()
                .ignoringFields("journal")
                .ignoringFieldsOfTypes(UUID.class)
                .isEqualTo(expected);
    }

    private void storeShipment() {
        warehouse.shipmentRepository().add(Edit.newShipment());
    }
}
