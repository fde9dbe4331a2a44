package library.loans;

import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** The constraints of {@link LoanEvent.LoanEnded}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanEndedConstraints {

    private LoanEndedConstraints() {}

    /** Checks a {@link LoanEvent.LoanEnded} and all that it contains. */
    public static void check(LoanEvent.LoanEnded loanEnded, Violations violations) {
        checkComponents(loanEnded.loan(), loanEnded.member(), violations);
    }

    /** Checks the components of a {@link LoanEvent.LoanEnded} that is not there yet. */
    static void checkComponents(UUID loan, UUID member, Violations violations) {
        if (loan == null) {
            violations.add("loan", "must not be null", null);
        }
        if (member == null) {
            violations.add("member", "must not be null", null);
        }
    }
}
