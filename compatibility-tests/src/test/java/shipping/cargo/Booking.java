package shipping.cargo;

import dev.typecase.CommandHandler;
import dev.typecase.Handle;

/** Books and routes cargo. */
@CommandHandler
final class Booking {

    private final Cargos cargos;
    private final TrackingIds trackingIds;
    private final RoutingService routing;

    Booking(Cargos cargos, TrackingIds trackingIds, RoutingService routing) {
        this.cargos = cargos;
        this.trackingIds = trackingIds;
        this.routing = routing;
    }

    @Handle
    TrackingId book(BookCargo command) {
        Cargo cargo = Cargo.booked(trackingIds.next(), command.routeSpecification());
        cargos.add(cargo);
        return cargo.trackingId();
    }

    @Handle
    void assign(AssignRoute command) {
        Cargo cargo = cargos.get(command.trackingId());
        cargo.assign(command.itinerary());
        cargos.add(cargo);
    }

    @Handle
    Itinerary reroute(RerouteCargo command) {
        Cargo cargo = cargos.get(command.trackingId());
        Itinerary best = routing.routes(cargo.specificationFromHere()).get(0);
        cargo.reroute(best);
        cargos.add(cargo);
        return best;
    }
}
