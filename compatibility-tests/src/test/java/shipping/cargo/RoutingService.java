package shipping.cargo;

import java.util.List;

/** Knows the ways across the sea. The application supplies it. */
public interface RoutingService {

    /** All ways from and to the ports of a specification, the best first. */
    List<Itinerary> routes(RouteSpecification specification);
}
