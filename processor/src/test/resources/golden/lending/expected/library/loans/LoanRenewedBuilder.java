package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link LoanEvent.LoanRenewed}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanRenewedBuilder {

    private LoanRenewedBuilder() {}

    /** Begins a new {@link LoanEvent.LoanRenewed}. */
    public static LoanStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link LoanEvent.LoanRenewed}, each of which can be replaced. */
    public static CopyStage from(LoanEvent.LoanRenewed loanRenewed) {
        Stages stages = new Stages();
        stages.loan = loanRenewed.loan();
        return stages;
    }

    /** Requires {@link LoanEvent.LoanRenewed#loan()}. */
    public interface LoanStage {

        OptionalStage loan(UUID loan);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link LoanEvent.LoanRenewed}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LoanEvent.LoanRenewed build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage loan(UUID loan);

        /**
         * The {@link LoanEvent.LoanRenewed}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LoanEvent.LoanRenewed build();
    }

    private static final class Stages implements LoanStage, OptionalStage, CopyStage {

        private UUID loan;

        @Override
        public Stages loan(UUID loan) {
            this.loan = loan;
            return this;
        }

        @Override
        public LoanEvent.LoanRenewed build() {
            Violations violations = Violations.collect();
            LoanRenewedConstraints.checkComponents(loan, violations);
            violations.throwIfAny("LoanRenewed");
            return new LoanEvent.LoanRenewed(loan);
        }
    }
}
