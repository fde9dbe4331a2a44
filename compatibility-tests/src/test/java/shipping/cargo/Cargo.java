package shipping.cargo;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.Invariant;
import org.jspecify.annotations.Nullable;
import shipping.cargo.CargoEvent.CargoArrived;
import shipping.cargo.CargoEvent.CargoBooked;
import shipping.cargo.CargoEvent.CargoMisdirected;
import shipping.location.UnLocode;

/** What somebody wants to have somewhere else. */
@Aggregate
public class Cargo extends AggregateRoot<CargoEvent> {

    @Id
    TrackingId trackingId;

    RouteSpecification routeSpecification;

    @Nullable
    Itinerary itinerary;

    Delivery delivery;

    /** A cargo of which it is not known yet how it gets to its destination. */
    public static Cargo booked(TrackingId trackingId, RouteSpecification routeSpecification) {
        Cargo cargo = CargoBuilder.builder()
                .trackingId(trackingId)
                .routeSpecification(routeSpecification)
                .delivery(Delivery.notReceived(null))
                .build();
        cargo.raise(new CargoBooked(trackingId, routeSpecification));
        return cargo;
    }

    @Invariant("the itinerary satisfies the route specification")
    boolean wellRouted() {
        return itinerary == null || routeSpecification.isSatisfiedBy(itinerary);
    }

    /** Sends a cargo that was not received yet on its way. */
    public void assign(Itinerary route) {
        itinerary = route;
        delivery = Delivery.notReceived(route);
    }

    /** Sends it on from where it is by mistake. */
    public void reroute(Itinerary route) {
        routeSpecification = specificationFromHere();
        itinerary = route;
        delivery = delivery.continuedOn(route);
    }

    /** From where it is to where it shall get. */
    public RouteSpecification specificationFromHere() {
        UnLocode here = delivery.lastKnownLocation();
        if (here == null || delivery.transportStatus() != TransportStatus.IN_PORT) {
            throw new IllegalStateException("Cargo " + trackingId + " is in no port.");
        }
        return routeSpecification.from(here);
    }

    /** Looks at what was done to it last. */
    public void inspect(HandlingActivity last) {
        delivery = Delivery.after(last, itinerary);
        if (delivery.misdirected()) {
            raise(new CargoMisdirected(trackingId, last));
        } else if (last.type() == HandlingType.UNLOAD && last.location().equals(routeSpecification.destination())) {
            raise(new CargoArrived(trackingId, last.location()));
        }
    }

    /** Identifies this cargo. */
    public TrackingId trackingId() {
        return trackingId;
    }

    /** From where to where it shall get. */
    public RouteSpecification routeSpecification() {
        return routeSpecification;
    }

    /** How far it has come. */
    public Delivery delivery() {
        return delivery;
    }
}
