package dev.typecase.storetests;

import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.MoneyBuilder;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** All ways in which the state of a shipment can change, however deep inside. */
enum Edit {
    DESTINATION(shipment -> shipment.redirect(
            AddressBuilder.builder().street("Quay 2").city("Delft").build())),
    CHILD(shipment -> shipment.parcels().get(0).weigh(2)),
    CHILD_ADDED(shipment -> shipment.parcels()
            .add(ParcelBuilder.builder().content("b").weight(1).build())),
    CHILD_REMOVED(shipment -> shipment.parcels().remove(0)),
    CHILD_REPLACED(shipment -> shipment.parcels()
            .set(0, ParcelBuilder.builder().content("glass").weight(1).build())),
    LIST_IN_CHILD(shipment -> shipment.parcels().get(0).remarks().add("opened")),
    SET(shipment -> shipment.tags().add("late")),
    SET_EMPTIED(shipment -> shipment.tags().clear()),
    MAP(shipment -> shipment.fees()
            .put("toll", MoneyBuilder.builder().amount(BigDecimal.ONE).build())),
    MAP_VALUE(shipment -> shipment.fees()
            .put("post", MoneyBuilder.builder().amount(BigDecimal.ONE).build())),
    OPTIONAL(shipment -> shipment.promise(StoreContract.NOW.plusNanos(1_000)));

    static final ShipmentNumber NUMBER = new ShipmentNumber(7);

    final Consumer<Shipment> edit;

    Edit(Consumer<Shipment> edit) {
        this.edit = edit;
    }

    /** The shipment that is changed. */
    static Shipment newShipment() {
        Shipment shipment = ShipmentBuilder.builder()
                .number(NUMBER)
                .destination(
                        AddressBuilder.builder().street("Canal 1").city("Delft").build())
                .parcels(ParcelBuilder.builder().content("glass").weight(1).build())
                .build(StoreContract.CLOCK);
        shipment.tags().add("fragile");
        shipment.fees()
                .put(
                        "post",
                        MoneyBuilder.builder().amount(new BigDecimal("4.50")).build());
        return shipment;
    }
}
