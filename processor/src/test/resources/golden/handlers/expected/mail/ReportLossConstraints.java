package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link ReportLoss}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReportLossConstraints {

    private ReportLossConstraints() {}

    /**
     * Refuses a {@link ReportLoss} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(ReportLoss reportLoss, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(reportLoss, violations);
        violations.throwIfAny("ReportLoss");
    }

    /** Checks a {@link ReportLoss} and all that it contains. */
    public static void check(ReportLoss reportLoss, Violations violations) {
        checkComponents(reportLoss.letter(), violations);
    }

    /** Checks the components of a {@link ReportLoss} that is not there yet. */
    static void checkComponents(LetterId letter, Violations violations) {
        if (letter == null) {
            violations.add("letter", "must not be null", null);
        }
    }
}
