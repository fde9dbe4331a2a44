package shipping.handling;

import dev.typecase.ValueObject;
import java.time.Instant;
import shipping.cargo.HandlingActivity;
import shipping.cargo.TrackingId;

/** That something was done to a cargo, and when. */
@ValueObject
public record Handling(TrackingId trackingId, HandlingActivity activity, Instant completedAt) {}
