package shipping.cargo;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;
import java.time.Instant;
import java.util.stream.Stream;
import shipping.location.UnLocode;
import shipping.voyage.VoyageNumber;

/** A part of an itinerary: on board of one ship. */
@ValueObject
public record Leg(VoyageNumber voyage, UnLocode from, UnLocode to, Instant loadTime, Instant unloadTime) {

    @Invariant("cargo is loaded before it is unloaded")
    boolean takesTime() {
        return loadTime.isBefore(unloadTime);
    }

    Stream<HandlingActivity> activities() {
        return Stream.of(
                new HandlingActivity(HandlingType.LOAD, from, voyage),
                new HandlingActivity(HandlingType.UNLOAD, to, voyage));
    }
}
