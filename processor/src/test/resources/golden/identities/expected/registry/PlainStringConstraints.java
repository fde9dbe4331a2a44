package registry;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link PlainString}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainStringConstraints {

    private PlainStringConstraints() {}

    /** Checks a {@link PlainString} and all that it contains. */
    public static void check(PlainString plainString, Violations violations) {
        if (plainString.id == null) {
            violations.add("id", "must not be null", null);
        }
    }
}
