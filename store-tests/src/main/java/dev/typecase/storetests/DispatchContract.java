package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.EventMetadata;
import dev.typecase.ReactionFailedException;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.ForgeChain;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemEvent;
import dev.typecase.storetests.warehouse.ItemEvent.StockChanged;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import dev.typecase.storetests.warehouse.StoreItem;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Events come to their handlers in order, whoever fails (S12, S13).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class DispatchContract extends StoreContract {

    private static final int LINKS = 10_000;

    /** For the test class that extends this contract. */
    protected DispatchContract() {}

    @Test
    @Tag("S12")
    void s12_eventsOfSeveralAggregatesComeInTheOrderInWhichTheyWereRaised() {
        Item bolt = newItem("bolt", 0);
        Item nut = newItem("nut", 0);
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().add(nut);
            work.itemRepository().add(bolt);
            bolt.changeBy(1);
            nut.changeBy(2);
            bolt.changeBy(3);
            nut.changeBy(4);
        });

        assertThat(stage.messages("Restocking.onChanged", StockChanged.class))
                .extracting(StockChanged::by)
                .containsExactly(1, 2, 3, 4);
        assertThat(probe.commits().get(0).events())
                .extracting(event -> ((ItemEvent) event.event()).itemId())
                .containsExactly(bolt.id(), nut.id(), bolt.id(), nut.id());
    }

    @Test
    @Tag("S12")
    void s12_eventsRaisedBeforeTheAggregateWasAddedKeepTheirPlace() {
        Item bolt = newItem("bolt", 0);
        Item nut = newItem("nut", 0);
        nut.changeBy(1);
        bolt.changeBy(2);
        nut.changeBy(3);
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().add(bolt);
            work.itemRepository().add(nut);
        });

        assertThat(changes()).containsExactly(1, 2, 3);
    }

    @Test
    @Tag("S12")
    void s12_whatAHandlerRaisesGoesBehindWhatIsWaiting() {
        Item item = newItem("bolt", 0);
        stage.when("Restocking.onChanged", scene -> {
            StockChanged event = (StockChanged) scene.message();
            if (event.by() < 100) {
                Item changed = scene.items().get(item.id());
                changed.changeBy(event.by() * 10);
                scene.items().add(changed);
            }
        });
        item.changeBy(1);
        item.changeBy(2);
        warehouse.itemRepository().add(item);

        assertThat(changes()).as("breadth-first").containsExactly(1, 2, 10, 20, 100, 200);
    }

    @Test
    @Tag("S12")
    void s12_allHandlersOfOneEventComeBeforeTheNextEvent() {
        Item item = newItem("bolt", 0);
        item.announce();
        item.changeBy(1);
        warehouse.itemRepository().add(item);

        assertThat(stage.handlers())
                .containsExactly(
                        "Auditing.on",
                        "Restocking.onStored",
                        "Signalling.signalStored",
                        "Auditing.on",
                        "Restocking.onChanged",
                        "Signalling.alarm");
    }

    @Test
    @Tag("S12")
    void s12_aLongChainOfEventsDoesNotOverflowTheStack() {
        warehouse.process(new ForgeChain(1, LINKS));

        assertThat(warehouse.chainRepository().get(1).links()).isEqualTo(LINKS);
        assertThat(probe.commits()).hasSize(LINKS);
    }

    @Test
    @Tag("S12")
    void s12_eventsAreDispatchedAfterTheCommit() {
        stage.when("Restocking.onStored", scene -> {
            ItemEvent.ItemStored event = (ItemEvent.ItemStored) scene.message();
            assertThat(warehouse.itemRepository().contains(event.itemId())).isTrue();
        });
        warehouse.process(new StoreItem("bolt", 1));
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(1);
    }

    @Test
    @Tag("S12")
    void s12_theCallReturnsWhenEverythingHasBeenReactedTo() throws Exception {
        ItemId id = storedItem("bolt", 1);
        warehouse.process(new ChangeStock(id, 1));
        assertThat(warehouse.tallyRepository().get("audited").count()).isEqualTo(1);
    }

    @Test
    @Tag("S13")
    void s13_handlersRunInTheOrderOfTheirClassNames() throws Exception {
        ItemId id = storedItem("bolt", 1);
        for (int round = 0; round < 3; round++) {
            stage.clear();
            warehouse.process(new ChangeStock(id, 1));
            assertThat(stage.handlers())
                    .containsExactly("Stocking.change", "Auditing.on", "Restocking.onChanged", "Signalling.alarm");
        }
    }

    @Test
    @Tag("S13")
    void s13_oneHandlerThatFailsDoesNotStopTheOthers() throws Exception {
        ItemId id = storedItem("bolt", 1);
        for (String failing : List.of("Auditing.on", "Restocking.onChanged", "Signalling.alarm")) {
            stage.clear();
            stage.failWhen(failing, new IllegalStateException("fails"));
            assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, 1)))
                    .isInstanceOf(ReactionFailedException.class);
            assertThat(stage.handlers())
                    .containsExactly("Stocking.change", "Auditing.on", "Restocking.onChanged", "Signalling.alarm");
        }
    }

    @Test
    @Tag("S13")
    void s13_anErrorOfOneHandlerDoesNotStopTheOthersEither() throws Exception {
        ItemId id = storedItem("bolt", 1);
        stage.when("Auditing.on", scene -> {
            throw new StackOverflowError("of a handler");
        });
        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, 1)))
                .isInstanceOf(ReactionFailedException.class)
                .hasCauseInstanceOf(StackOverflowError.class);
        assertThat(stage.timesPlayed("Signalling.alarm")).isEqualTo(1);
    }

    @Test
    @Tag("S13")
    void s13_whatAFailedHandlerDidIsGivenUpWhatOthersDidStands() {
        ItemId id = storedItem("bolt", 1);
        stage.when("Restocking.onStored", scene -> {
            Item item = scene.items().get(id);
            item.changeBy(10);
            scene.items().add(item);
            throw new IllegalStateException("fails");
        });
        assertThatThrownBy(() -> warehouse.process(new StoreItem("nut", 1)))
                .isInstanceOf(ReactionFailedException.class);

        assertThat(stockOf(id)).isEqualTo(1);
        assertThat(stage.handlers()).doesNotContain("Restocking.onChanged");
        assertThat(warehouse.tallyRepository().get("audited").count()).isEqualTo(1);
    }

    @Test
    @Tag("S13")
    void s13_laterEventsAreDispatchedAfterAFailure() {
        Item item = newItem("bolt", 0);
        item.announce();
        item.changeBy(1);
        stage.failWhen("Auditing.on", new IllegalStateException("fails"));
        assertThatThrownBy(() -> warehouse.itemRepository().add(item)).isInstanceOf(ReactionFailedException.class);

        assertThat(stage.handlers())
                .containsExactly(
                        "Auditing.on",
                        "Restocking.onStored",
                        "Signalling.signalStored",
                        "Auditing.on",
                        "Restocking.onChanged",
                        "Signalling.alarm");
    }

    @Test
    @Tag("S13")
    void s13_aHandlerOfASealedInterfaceReceivesAllItsEvents() {
        Item item = newItem("bolt", 0);
        item.announce();
        item.changeBy(1);
        item.discard();
        warehouse.itemRepository().add(item);

        assertThat(stage.metadata("Auditing.on"))
                .extracting(EventMetadata::type)
                .containsExactly("ItemStored", "StockAdjusted", "ItemDiscarded");
    }

    @Test
    @Tag("S13")
    void s13_aHandlerThatConcernsAnotherAggregateReactsToo() {
        Shipment shipment = ShipmentBuilder.builder()
                .number(new ShipmentNumber(5))
                .destination(
                        AddressBuilder.builder().street("Canal 1").city("Delft").build())
                .build(CLOCK);
        shipment.send();
        warehouse.shipmentRepository().add(shipment);

        assertThat(warehouse.itemRepository().list()).extracting(Item::name).containsExactly("Receipt of 5 at " + NOW);
    }

    private List<Integer> changes() {
        return stage.messages("Restocking.onChanged", StockChanged.class).stream()
                .map(StockChanged::by)
                .toList();
    }
}
