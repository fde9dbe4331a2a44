package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link EndLoan}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EndLoanBuilder {

    private EndLoanBuilder() {}

    /** Begins a new {@link EndLoan}. */
    public static LoanStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link EndLoan}, each of which can be replaced. */
    public static CopyStage from(EndLoan endLoan) {
        Stages stages = new Stages();
        stages.loan = endLoan.loan();
        return stages;
    }

    /** Requires {@link EndLoan#loan()}. */
    public interface LoanStage {

        OptionalStage loan(UUID loan);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link EndLoan}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        EndLoan build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage loan(UUID loan);

        /**
         * The {@link EndLoan}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        EndLoan build();
    }

    private static final class Stages implements LoanStage, OptionalStage, CopyStage {

        private UUID loan;

        @Override
        public Stages loan(UUID loan) {
            this.loan = loan;
            return this;
        }

        @Override
        public EndLoan build() {
            Violations violations = Violations.collect();
            EndLoanConstraints.checkComponents(loan, violations);
            violations.throwIfAny("EndLoan");
            return new EndLoan(loan);
        }
    }
}
