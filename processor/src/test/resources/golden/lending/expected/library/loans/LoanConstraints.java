package library.loans;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Loan}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanConstraints {

    private LoanConstraints() {}

    /** Checks a {@link Loan} and all that it contains. */
    public static void check(Loan loan, Violations violations) {
        if (loan.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (loan.member == null) {
            violations.add("member", "must not be null", null);
        }
    }
}
