package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link CountLoans}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CountLoansConstraints {

    private CountLoansConstraints() {}

    /**
     * Refuses a {@link CountLoans} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(CountLoans countLoans, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(countLoans, violations);
        violations.throwIfAny("CountLoans");
    }

    /** Checks a {@link CountLoans} and all that it contains. */
    public static void check(CountLoans countLoans, Violations violations) {
        checkComponents(countLoans.member(), violations);
    }

    /** Checks the components of a {@link CountLoans} that is not there yet. */
    static void checkComponents(UUID member, Violations violations) {
        if (member == null) {
            violations.add("member", "must not be null", null);
        }
    }
}
