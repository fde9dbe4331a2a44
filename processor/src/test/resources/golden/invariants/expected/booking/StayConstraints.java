package booking;

import dev.typecase.validation.Violations;
import java.time.LocalDate;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Stay}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StayConstraints {

    private StayConstraints() {}

    /** Checks a {@link Stay} and all that it contains. */
    public static void check(Stay stay, Violations violations) {
        int before = violations.count();
        checkComponents(stay.from(), stay.to(), stay.guests(), violations);
        if (violations.count() == before) {
            checkInvariants(stay, violations);
        }
    }

    /** Checks the components of a {@link Stay} that is not there yet. */
    static void checkComponents(LocalDate from, LocalDate to, List<String> guests,
            Violations violations) {
        if (from == null) {
            violations.add("from", "must not be null", null);
        } else if (!from.isAfter(LocalDate.now(violations.clock()))) {
            violations.add("from", "must be a future date", from);
        }
        if (to == null) {
            violations.add("to", "must not be null", null);
        }
        checkGuests(guests, violations);
    }

    /** Asks the invariants of a {@link Stay} whose properties are valid. */
    static void checkInvariants(Stay stay, Violations violations) {
        if (!stay.endsAfterItBegins()) {
            violations.add("must end after it begins", stay);
        }
    }

    private static void checkGuests(List<String> guests, Violations violations) {
        if (guests == null) {
            violations.add("guests", "must not be null", null);
            return;
        }
        for (int i = 0; i < guests.size(); i++) {
            String element = guests.get(i);
            if (element == null) {
                violations.at("guests", i).add("must not be null", null);
            }
        }
    }
}
