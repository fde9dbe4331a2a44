package shipping.voyage;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;
import java.time.Instant;
import shipping.location.UnLocode;

/** From one port to the next. */
@ValueObject
public record CarrierMovement(UnLocode from, UnLocode to, Instant departure, Instant arrival) {

    @Invariant("a ship arrives after it has left")
    boolean takesTime() {
        return departure.isBefore(arrival);
    }
}
