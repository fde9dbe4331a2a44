package library.loans;

import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link LoanEvent.LoanBegun}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanBegunConstraints {

    private LoanBegunConstraints() {}

    /** Checks a {@link LoanEvent.LoanBegun} and all that it contains. */
    public static void check(LoanEvent.LoanBegun loanBegun, Violations violations) {
        checkComponents(loanBegun.loan(), loanBegun.member(), violations);
    }

    /** Checks the components of a {@link LoanEvent.LoanBegun} that is not there yet. */
    static void checkComponents(UUID loan, UUID member, Violations violations) {
        if (loan == null) {
            violations.add("loan", "must not be null", null);
        }
        if (member == null) {
            violations.add("member", "must not be null", null);
        }
    }
}
