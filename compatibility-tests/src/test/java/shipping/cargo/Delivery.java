package shipping.cargo;

import dev.typecase.ValueObject;
import org.jspecify.annotations.Nullable;
import shipping.location.UnLocode;
import shipping.voyage.VoyageNumber;

/** How far a cargo has come, and what shall be done to it next. */
@ValueObject
public record Delivery(
        TransportStatus transportStatus,
        RoutingStatus routingStatus,
        boolean misdirected,
        @Nullable UnLocode lastKnownLocation,
        @Nullable VoyageNumber currentVoyage,
        @Nullable HandlingActivity next) {

    static Delivery notReceived(@Nullable Itinerary itinerary) {
        HandlingActivity next = itinerary == null ? null : itinerary.plan().get(0);
        return new Delivery(TransportStatus.NOT_RECEIVED, RoutingStatus.of(itinerary), false, null, null, next);
    }

    static Delivery after(HandlingActivity last, @Nullable Itinerary itinerary) {
        TransportStatus status = last.type().leadsTo();
        return new Delivery(
                status,
                RoutingStatus.of(itinerary),
                itinerary != null && !itinerary.expects(last),
                last.location(),
                status == TransportStatus.ONBOARD ? last.voyage() : null,
                itinerary == null ? null : itinerary.after(last).orElse(null));
    }

    Delivery continuedOn(Itinerary itinerary) {
        HandlingActivity next = itinerary.plan().get(1);
        return new Delivery(transportStatus, RoutingStatus.ROUTED, false, lastKnownLocation, null, next);
    }
}
