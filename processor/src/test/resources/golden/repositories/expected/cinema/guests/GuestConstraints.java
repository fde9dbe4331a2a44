package cinema.guests;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Guest}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestConstraints {

    private GuestConstraints() {}

    /** Checks a {@link Guest} and all that it contains. */
    public static void check(Guest guest, Violations violations) {
        if (guest.email == null) {
            violations.add("email", "must not be null", null);
        }
        if (guest.name == null) {
            violations.add("name", "must not be null", null);
        }
    }
}
