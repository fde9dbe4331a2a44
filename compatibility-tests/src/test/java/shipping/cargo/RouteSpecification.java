package shipping.cargo;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;
import java.time.Instant;
import shipping.location.UnLocode;

/** From where to where a cargo shall get, and until when. */
@ValueObject
public record RouteSpecification(UnLocode origin, UnLocode destination, Instant arrivalDeadline) {

    @Invariant("cargo does not stay where it is")
    boolean leadsSomewhere() {
        return !origin.equals(destination);
    }

    RouteSpecification from(UnLocode other) {
        return new RouteSpecification(other, destination, arrivalDeadline);
    }

    /** Whether an itinerary leads from and to the right ports, in time. */
    public boolean isSatisfiedBy(Itinerary itinerary) {
        return itinerary.start().equals(origin)
                && itinerary.end().equals(destination)
                && !itinerary.arrival().isAfter(arrivalDeadline);
    }
}
