package shipping.cargo;

import dev.typecase.Invariant;
import dev.typecase.ValueObject;
import org.jspecify.annotations.Nullable;
import shipping.location.UnLocode;
import shipping.voyage.VoyageNumber;

/** What is done to a cargo, or shall be, and where. */
@ValueObject
public record HandlingActivity(
        HandlingType type, UnLocode location, @Nullable VoyageNumber voyage) {

    /** Something that is done on land. */
    public static HandlingActivity ashore(HandlingType type, UnLocode location) {
        return new HandlingActivity(type, location, null);
    }

    @Invariant("cargo is loaded and unloaded on a voyage, and nothing else is")
    boolean namesVoyageWhereThereIsOne() {
        return type.involvesVoyage() == (voyage != null);
    }
}
