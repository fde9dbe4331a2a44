package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.UnsavedChangesException;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Parcel;
import dev.typecase.storetests.warehouse.StoreItem;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was changed and not added is reported, and nothing is lost in silence (S8).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class UnsavedChangesContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected UnsavedChangesContract() {}

    @ParameterizedTest
    @EnumSource
    @Tag("S8")
    void s8_everyKindOfChangeThatWasNotAddedFailsTheUnitOfWork(Edit change) {
        storeShipment();

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(
                        work -> change.edit.accept(work.shipmentRepository().get(Edit.NUMBER))))
                .isInstanceOf(UnsavedChangesException.class)
                .hasMessageContaining("Shipment")
                .hasMessageContaining("7")
                .hasMessageContaining("was changed");
        assertThat(warehouse.shipmentRepository().get(Edit.NUMBER))
                .usingRecursiveComparison()
                .ignoringFields("journal")
                .ignoringFieldsOfTypes(UUID.class)
                .isEqualTo(Edit.newShipment());
    }

    @Test
    @Tag("S8")
    void s8_anEventThatWasRaisedAndNotAddedFailsTheUnitOfWork() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(
                        work -> work.itemRepository().get(id).announce()))
                .isInstanceOf(UnsavedChangesException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(id.value().toString())
                .hasMessageContaining("raised events");
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S8")
    void s8_whatWasListedChangedAndNotAddedFailsTheUnitOfWork() {
        storedItem("bolt", 1);
        storedItem("nut", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(
                        work -> work.itemRepository().stream().forEach(item -> item.correctBy(1))))
                .isInstanceOf(UnsavedChangesException.class);
        assertThat(warehouse.itemRepository().list()).extracting(Item::quantity).containsExactly(1, 1);
    }

    @Test
    @Tag("S8")
    void s8_oneForgottenAggregateKeepsAllOut() {
        ItemId forgotten = storedItem("bolt", 1);
        ItemId added = storedItem("nut", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    work.itemRepository().get(forgotten).changeBy(1);
                    Item item = work.itemRepository().get(added);
                    item.changeBy(1);
                    work.itemRepository().add(item);
                }))
                .isInstanceOf(UnsavedChangesException.class)
                .hasMessageContaining(forgotten.value().toString());
        assertThat(stockOf(added)).isEqualTo(1);
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S8")
    void s8_aCommandHandlerThatForgetsToAddFails() {
        ItemId forgotten = storedItem("bolt", 1);
        ItemId changed = storedItem("nut", 1);
        stage.when("Stocking.change", scene -> scene.items().get(forgotten).correctBy(1));

        assertThatThrownBy(() -> warehouse.process(new ChangeStock(changed, 1)))
                .isInstanceOf(UnsavedChangesException.class)
                .hasMessageContaining(forgotten.value().toString());
        assertThat(stockOf(changed)).isEqualTo(1);
        assertThat(stage.handlers()).containsExactly("Stocking.change");
    }

    @Test
    @Tag("S8")
    void s8_anEventHandlerThatForgetsToAddFails() {
        ItemId forgotten = storedItem("bolt", 1);
        stage.when("Restocking.onStored", scene -> scene.items().get(forgotten).correctBy(1));

        assertThatThrownBy(() -> warehouse.process(new StoreItem("nut", 1)))
                .hasCauseInstanceOf(UnsavedChangesException.class)
                .hasMessageContaining("Restocking.onStored")
                .hasMessageContaining(forgotten.value().toString());
        assertThat(stockOf(forgotten)).isEqualTo(1);
    }

    @Test
    @Tag("S8")
    void s8_readingAloneNeverFails() {
        storeShipment();
        warehouse.runInUnitOfWork(work -> {
            work.shipmentRepository().get(Edit.NUMBER).parcels().forEach(Parcel::weight);
            work.shipmentRepository().list();
        });
        assertThat(probe.commits()).hasSize(1);
    }

    private void storeShipment() {
        warehouse.shipmentRepository().add(Edit.newShipment());
    }
}
