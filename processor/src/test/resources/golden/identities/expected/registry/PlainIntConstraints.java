package registry;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link PlainInt}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainIntConstraints {

    private PlainIntConstraints() {}

    /** Checks a {@link PlainInt} and all that it contains. */
    public static void check(PlainInt plainInt, Violations violations) {
        // Every value is valid.
    }
}
