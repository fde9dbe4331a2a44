package health;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link Ping}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PingConstraints {

    private PingConstraints() {}

    /**
     * Refuses a {@link Ping} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(Ping ping, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(ping, violations);
        violations.throwIfAny("Ping");
    }

    /** Checks a {@link Ping} and all that it contains. */
    public static void check(Ping ping, Violations violations) {
        checkComponents(violations);
    }

    /** Checks the components of a {@link Ping} that is not there yet. */
    static void checkComponents(Violations violations) {
        // Every value is valid.
    }
}
