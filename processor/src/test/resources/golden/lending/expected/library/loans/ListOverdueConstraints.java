package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link ListOverdue}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ListOverdueConstraints {

    private ListOverdueConstraints() {}

    /**
     * Refuses a {@link ListOverdue} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(ListOverdue listOverdue, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(listOverdue, violations);
        violations.throwIfAny("ListOverdue");
    }

    /** Checks a {@link ListOverdue} and all that it contains. */
    public static void check(ListOverdue listOverdue, Violations violations) {
        checkComponents(listOverdue.days(), violations);
    }

    /** Checks the components of a {@link ListOverdue} that is not there yet. */
    static void checkComponents(int days, Violations violations) {
        // Every value is valid.
    }
}
