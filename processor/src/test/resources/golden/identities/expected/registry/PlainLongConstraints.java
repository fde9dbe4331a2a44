package registry;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link PlainLong}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainLongConstraints {

    private PlainLongConstraints() {}

    /** Checks a {@link PlainLong} and all that it contains. */
    public static void check(PlainLong plainLong, Violations violations) {
        // Every value is valid.
    }
}
