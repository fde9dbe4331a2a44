package shipping.handling;

import dev.typecase.Repository;
import java.util.List;
import java.util.Optional;
import shipping.cargo.TrackingId;

/** What was done, and to which cargo. */
@Repository
public interface HandlingHistory {

    /** Stores a report. */
    void add(HandlingEvent event);

    /** All that was done to a cargo, in order. */
    List<HandlingEvent> findByHandlingTrackingIdOrderByHandlingCompletedAt(TrackingId trackingId);

    /** What was done to it last, in whatever order it was reported. */
    Optional<HandlingEvent> findFirstByHandlingTrackingIdOrderByHandlingCompletedAtDesc(TrackingId trackingId);
}
