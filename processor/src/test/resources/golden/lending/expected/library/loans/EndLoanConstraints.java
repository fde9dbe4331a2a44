package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link EndLoan}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EndLoanConstraints {

    private EndLoanConstraints() {}

    /**
     * Refuses an {@link EndLoan} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(EndLoan endLoan, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(endLoan, violations);
        violations.throwIfAny("EndLoan");
    }

    /** Checks an {@link EndLoan} and all that it contains. */
    public static void check(EndLoan endLoan, Violations violations) {
        checkComponents(endLoan.loan(), violations);
    }

    /** Checks the components of an {@link EndLoan} that is not there yet. */
    static void checkComponents(UUID loan, Violations violations) {
        if (loan == null) {
            violations.add("loan", "must not be null", null);
        }
    }
}
