package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link LoanEvent.LoanBegun}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanBegunBuilder {

    private LoanBegunBuilder() {}

    /** Begins a new {@link LoanEvent.LoanBegun}. */
    public static LoanStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link LoanEvent.LoanBegun}, each of which can be replaced. */
    public static CopyStage from(LoanEvent.LoanBegun loanBegun) {
        Stages stages = new Stages();
        stages.loan = loanBegun.loan();
        stages.member = loanBegun.member();
        return stages;
    }

    /** Requires {@link LoanEvent.LoanBegun#loan()}. */
    public interface LoanStage {

        MemberStage loan(UUID loan);
    }

    /** Requires {@link LoanEvent.LoanBegun#member()}. */
    public interface MemberStage {

        OptionalStage member(UUID member);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link LoanEvent.LoanBegun}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LoanEvent.LoanBegun build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage loan(UUID loan);

        CopyStage member(UUID member);

        /**
         * The {@link LoanEvent.LoanBegun}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LoanEvent.LoanBegun build();
    }

    private static final class Stages implements LoanStage, MemberStage, OptionalStage, CopyStage {

        private UUID loan;
        private UUID member;

        @Override
        public Stages loan(UUID loan) {
            this.loan = loan;
            return this;
        }

        @Override
        public Stages member(UUID member) {
            this.member = member;
            return this;
        }

        @Override
        public LoanEvent.LoanBegun build() {
            Violations violations = Violations.collect();
            LoanBegunConstraints.checkComponents(loan, member, violations);
            violations.throwIfAny("LoanBegun");
            return new LoanEvent.LoanBegun(loan, member);
        }
    }
}
