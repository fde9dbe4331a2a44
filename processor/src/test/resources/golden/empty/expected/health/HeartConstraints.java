package health;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Heart}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HeartConstraints {

    private HeartConstraints() {}

    /** Checks a {@link Heart} and all that it contains. */
    public static void check(Heart heart, Violations violations) {
        if (heart.id == null) {
            violations.add("id", "must not be null", null);
        }
    }
}
