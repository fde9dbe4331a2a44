package library.loans;

import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link LoanEvent.LoanRenewed}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanRenewedConstraints {

    private LoanRenewedConstraints() {}

    /** Checks a {@link LoanEvent.LoanRenewed} and all that it contains. */
    public static void check(LoanEvent.LoanRenewed loanRenewed, Violations violations) {
        checkComponents(loanRenewed.loan(), violations);
    }

    /** Checks the components of a {@link LoanEvent.LoanRenewed} that is not there yet. */
    static void checkComponents(UUID loan, Violations violations) {
        if (loan == null) {
            violations.add("loan", "must not be null", null);
        }
    }
}
