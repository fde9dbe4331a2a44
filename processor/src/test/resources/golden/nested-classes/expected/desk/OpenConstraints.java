package desk;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link Desk.Commands.Open}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpenConstraints {

    private OpenConstraints() {}

    /**
     * Refuses an {@link Desk.Commands.Open} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(Desk.Commands.Open open, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(open, violations);
        violations.throwIfAny("Open");
    }

    /** Checks an {@link Desk.Commands.Open} and all that it contains. */
    public static void check(Desk.Commands.Open open, Violations violations) {
        checkComponents(open.title(), violations);
    }

    /** Checks the components of an {@link Desk.Commands.Open} that is not there yet. */
    static void checkComponents(Desk.Title title, Violations violations) {
        if (title == null) {
            violations.add("title", "must not be null", null);
        } else {
            TitleConstraints.check(title, violations.at("title"));
        }
    }
}
