package shipping.cargo;

import dev.typecase.Command;

/** Sends a cargo on by the way that the routing service finds. */
@Command
public record RerouteCargo(TrackingId trackingId) {}
