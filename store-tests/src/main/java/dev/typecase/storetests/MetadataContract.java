package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.typecase.EventMetadata;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.ForgeChain;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.OutOfStockException;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import dev.typecase.storetests.warehouse.StoreItem;
import dev.typecase.storetests.warehouse.WarehouseCommands;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is known of every event besides its content (S11).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class MetadataContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected MetadataContract() {}

    @Test
    @Tag("S11")
    void s11_everyEventHasAnIdentifierOfItsOwnThatSortsByTime() throws Exception {
        ItemId id = storedItem("bolt", 1);
        for (int round = 0; round < 50; round++) {
            warehouse.process(new ChangeStock(id, 1));
        }

        List<UUID> ids = stage.metadata("Restocking.onChanged").stream()
                .map(EventMetadata::id)
                .toList();
        assertThat(ids).hasSize(50).allSatisfy(one -> {
            assertThat(one.version()).isEqualTo(7);
            assertThat(one.variant()).isEqualTo(2);
        });
        assertThat(new HashSet<>(ids)).hasSize(50);
        assertThat(ids).isSortedAccordingTo(Comparator.comparing(UUID::toString));
    }

    @Test
    @Tag("S11")
    void s11_anEventCarriesItsNameAndSchemaVersion() throws Exception {
        ItemId id = warehouse.process(new StoreItem("bolt", 1));
        warehouse.process(new ChangeStock(id, 1));

        assertThat(stage.metadata("Auditing.on"))
                .extracting(EventMetadata::type, EventMetadata::schemaVersion)
                .containsExactly(tuple("ItemStored", 1), tuple("StockAdjusted", 2));
    }

    @Test
    @Tag("S11")
    void s11_anEventCarriesItsStreamAndItsPlaceThere() throws Exception {
        ItemId bolt = warehouse.process(new StoreItem("bolt", 1));
        ItemId nut = warehouse.process(new StoreItem("nut", 1));
        warehouse.process(new ChangeStock(bolt, 1));
        warehouse.process(new ChangeStock(nut, 1));
        warehouse.process(new ChangeStock(bolt, 1));
        warehouse.process(new ForgeChain(4, 1));

        assertThat(stage.metadata("Auditing.on"))
                .extracting(EventMetadata::stream, EventMetadata::sequence)
                .containsExactly(
                        tuple("Item-" + bolt.value(), 1L),
                        tuple("Item-" + nut.value(), 1L),
                        tuple("Item-" + bolt.value(), 2L),
                        tuple("Item-" + nut.value(), 2L),
                        tuple("Item-" + bolt.value(), 3L));
    }

    @Test
    @Tag("S11")
    void s11_theStreamOfATypedIdentityIsItsComponent() {
        Shipment shipment = ShipmentBuilder.builder()
                .number(new ShipmentNumber(42))
                .destination(
                        AddressBuilder.builder().street("Canal 1").city("Delft").build())
                .build(CLOCK);
        shipment.pack(ParcelBuilder.builder().content("glass").weight(1).build());
        warehouse.shipmentRepository().add(shipment);

        assertThat(stage.metadata("Restocking.onPacked"))
                .extracting(EventMetadata::stream)
                .containsExactly("Shipment-42");
    }

    @Test
    @Tag("S11")
    void s11_anEventCarriesTheTimeOfTheDomainsClock() throws Exception {
        ItemId id = warehouse.process(new StoreItem("bolt", 1));
        warehouse.process(new ChangeStock(id, 1));

        assertThat(stage.metadata("Auditing.on"))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.time()).isEqualTo(NOW));
    }

    @Test
    @Tag("S11")
    void s11_severalEventsOfOneCommitAreNumberedInOrder() {
        Item item = newItem("bolt", 1);
        item.announce();
        item.changeBy(1);
        item.changeBy(1);
        warehouse.itemRepository().add(item);

        assertThat(stage.metadata("Auditing.on"))
                .extracting(EventMetadata::type, EventMetadata::sequence)
                .containsExactly(tuple("ItemStored", 1L), tuple("StockAdjusted", 2L), tuple("StockAdjusted", 3L));
    }

    @Test
    @Tag("S11")
    void s11_noNumberIsUsedUpByACommitThatFailed() throws Exception {
        ItemId id = storedItem("bolt", 1);
        warehouse.process(new ChangeStock(id, 1));
        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, -9))).isInstanceOf(Exception.class);
        probe.conflictTimes(2);
        warehouse.process(new ChangeStock(id, 1));

        assertThat(stage.metadata("Restocking.onChanged"))
                .extracting(EventMetadata::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    @Tag("S11")
    void s11_whatIsCreatedAgainContinuesItsStream() {
        Shelf first = shelf();
        first.open();
        warehouse.shelfRepository().add(first);
        first.close();
        warehouse.shelfRepository().remove(first);
        Shelf second = shelf();
        second.open();
        warehouse.shelfRepository().add(second);

        assertThat(sequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    @Tag("S11")
    void s11_whatIsAddedAndRemovedInOneUnitOfWorkLeavesItsEventsAndItsNumbers() {
        warehouse.runInUnitOfWork(work -> {
            Shelf shelf = shelf();
            shelf.open();
            work.shelfRepository().add(shelf);
            shelf.close();
            work.shelfRepository().remove(shelf);
        });
        assertThat(warehouse.shelfRepository().contains("A-1")).isFalse();
        assertThat(stage.handlers()).containsExactly("Signalling.alarmShelf");

        Shelf second = shelf();
        second.open();
        warehouse.shelfRepository().add(second);
        assertThat(sequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    @Tag("S11")
    void s11_theEventsOfARemovedAggregateAreDispatched() {
        Item item = newItem("bolt", 1);
        warehouse.itemRepository().add(item);
        item.discard();
        warehouse.itemRepository().remove(item);

        assertThat(stage.metadata("Auditing.on"))
                .extracting(EventMetadata::type)
                .containsExactly("ItemDiscarded");
    }

    @Test
    @Tag("S11")
    void s11_everythingThatOneCallLeadsToIsCorrelated() throws Exception {
        ItemId id = storedItem("bolt", 1);
        stage.when("Restocking.onStored", scene -> {
            Item item = scene.items().get(id);
            item.changeBy(1);
            scene.items().add(item);
        });
        warehouse.process(new StoreItem("nut", 1));
        warehouse.process(new StoreItem("washer", 1));

        List<EventMetadata> events = stage.metadata("Auditing.on");
        EventMetadata nutStored = events.get(0);
        EventMetadata changedByNut = events.get(1);
        EventMetadata washerStored = events.get(2);
        EventMetadata changedByWasher = events.get(3);
        assertThat(changedByNut.correlationId()).isEqualTo(nutStored.correlationId());
        assertThat(changedByWasher.correlationId()).isEqualTo(washerStored.correlationId());
        assertThat(washerStored.correlationId()).isNotEqualTo(nutStored.correlationId());
    }

    @Test
    @Tag("S11")
    void s11_anEventNamesWhatCausedIt() {
        ItemId id = storedItem("bolt", 0);
        stage.when("Restocking.onStored", scene -> send(scene.commands(), id));
        stage.when("Stocking.change", scene -> {
            Item item = scene.items().get(id);
            if (item.quantity() < 3) {
                send(scene.commands(), id);
            }
        });
        warehouse.process(new StoreItem("nut", 1));

        List<EventMetadata> events = stage.metadata("Auditing.on");
        EventMetadata stored = events.get(0);
        assertThat(stored.causationId()).as("the call itself").isEqualTo(stored.correlationId());
        assertThat(stored.causationId().version()).isEqualTo(7);
        assertThat(events.subList(1, events.size())).hasSize(3).allSatisfy(changed -> {
            assertThat(changed.causationId())
                    .as("of a command within a command")
                    .isEqualTo(stored.id());
            assertThat(changed.correlationId()).isEqualTo(stored.correlationId());
        });
    }

    @Test
    @Tag("S11")
    void s11_causesFormAChain() {
        ItemId id = storedItem("bolt", 0);
        stage.when("Restocking.onStored", scene -> send(scene.commands(), id));
        stage.when("Restocking.onChanged", scene -> {
            if (scene.items().get(id).quantity() < 3) {
                send(scene.commands(), id);
            }
        });
        warehouse.process(new StoreItem("nut", 1));

        List<EventMetadata> events = stage.metadata("Auditing.on");
        assertThat(events).hasSize(4);
        for (int next = 1; next < events.size(); next++) {
            assertThat(events.get(next).causationId())
                    .isEqualTo(events.get(next - 1).id());
            assertThat(events.get(next).correlationId()).isEqualTo(events.get(0).correlationId());
        }
    }

    @Test
    @Tag("S11")
    void s11_everyHandlerIsGivenTheSameMetadata() {
        warehouse.process(new StoreItem("nut", 1));
        assertThat(stage.metadata("Auditing.on")).isEqualTo(stage.metadata("Restocking.onStored"));
    }

    private List<Long> sequences() {
        return probe.commits().stream()
                .flatMap(commit -> commit.events().stream())
                .map(event -> event.metadata().sequence())
                .toList();
    }

    private static Shelf shelf() {
        return ShelfBuilder.builder().code("A-1").load(0).build();
    }

    private static void send(WarehouseCommands commands, ItemId id) {
        try {
            commands.process(new ChangeStock(id, 1));
        } catch (OutOfStockException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
