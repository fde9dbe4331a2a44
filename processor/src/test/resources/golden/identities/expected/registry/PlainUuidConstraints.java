package registry;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link PlainUuid}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainUuidConstraints {

    private PlainUuidConstraints() {}

    /** Checks a {@link PlainUuid} and all that it contains. */
    public static void check(PlainUuid plainUuid, Violations violations) {
        if (plainUuid.id == null) {
            violations.add("id", "must not be null", null);
        }
    }
}
