package shipping.cargo;

import dev.typecase.Event;
import dev.typecase.Unhandled;
import shipping.location.UnLocode;

/** What can happen to a {@link Cargo}. */
public sealed interface CargoEvent {

    /** Somebody wants to have it somewhere else. */
    @Event
    @Unhandled("who has booked has the tracking id")
    record CargoBooked(TrackingId trackingId, RouteSpecification routeSpecification) implements CargoEvent {}

    /** Something was done to it that its itinerary does not say. */
    @Event
    record CargoMisdirected(TrackingId trackingId, HandlingActivity activity) implements CargoEvent {}

    /** It is where it shall be. */
    @Event
    record CargoArrived(TrackingId trackingId, UnLocode destination) implements CargoEvent {}
}
