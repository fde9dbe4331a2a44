package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link BeginLoan}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BeginLoanConstraints {

    private BeginLoanConstraints() {}

    /**
     * Refuses a {@link BeginLoan} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(BeginLoan beginLoan, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(beginLoan, violations);
        violations.throwIfAny("BeginLoan");
    }

    /** Checks a {@link BeginLoan} and all that it contains. */
    public static void check(BeginLoan beginLoan, Violations violations) {
        checkComponents(beginLoan.member(), violations);
    }

    /** Checks the components of a {@link BeginLoan} that is not there yet. */
    static void checkComponents(UUID member, Violations violations) {
        if (member == null) {
            violations.add("member", "must not be null", null);
        }
    }
}
