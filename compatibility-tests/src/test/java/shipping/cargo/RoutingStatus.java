package shipping.cargo;

import org.jspecify.annotations.Nullable;

/** Whether it is known how a cargo gets to where it shall. */
public enum RoutingStatus {
    NOT_ROUTED,
    ROUTED;

    static RoutingStatus of(@Nullable Itinerary itinerary) {
        return itinerary == null ? NOT_ROUTED : ROUTED;
    }
}
