package shipping.handling;

import dev.typecase.Command;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import shipping.cargo.HandlingActivity;
import shipping.cargo.TrackingId;

/** Reports what was done to a cargo. */
@Command
public record RegisterHandling(
        TrackingId trackingId,
        HandlingActivity activity,
        @PastOrPresent Instant completedAt) {}
