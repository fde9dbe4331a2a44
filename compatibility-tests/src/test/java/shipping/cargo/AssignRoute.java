package shipping.cargo;

import dev.typecase.Command;

/** Says how a cargo gets to its destination. */
@Command
public record AssignRoute(TrackingId trackingId, Itinerary itinerary) {}
