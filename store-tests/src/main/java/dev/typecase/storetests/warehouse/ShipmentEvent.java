package dev.typecase.storetests.warehouse;

import dev.typecase.Event;
import java.util.UUID;

/** What happens to a {@link Shipment}. */
public sealed interface ShipmentEvent {

    /** There is one parcel more. */
    @Event
    record ParcelPacked(ShipmentNumber shipment, UUID parcel) implements ShipmentEvent {}

    /** It is on its way. */
    @Event
    record ShipmentSent(ShipmentNumber shipment) implements ShipmentEvent {}
}
