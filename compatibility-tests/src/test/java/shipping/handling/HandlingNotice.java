package shipping.handling;

import dev.typecase.Event;
import shipping.cargo.TrackingId;

/** What others hear of a {@link HandlingEvent}. */
public sealed interface HandlingNotice {

    /** Something was done to a cargo. */
    @Event
    record CargoHandled(TrackingId trackingId) implements HandlingNotice {}
}
