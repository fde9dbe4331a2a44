package cinema.guests;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link Welcome}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WelcomeConstraints {

    private WelcomeConstraints() {}

    /**
     * Refuses a {@link Welcome} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(Welcome welcome, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(welcome, violations);
        violations.throwIfAny("Welcome");
    }

    /** Checks a {@link Welcome} and all that it contains. */
    public static void check(Welcome welcome, Violations violations) {
        checkComponents(welcome.name(), violations);
    }

    /** Checks the components of a {@link Welcome} that is not there yet. */
    static void checkComponents(String name, Violations violations) {
        if (name == null) {
            violations.add("name", "must not be null", null);
        }
    }
}
