package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link LoanEvent.LoanEnded}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanEndedBuilder {

    private LoanEndedBuilder() {}

    /** Begins a new {@link LoanEvent.LoanEnded}. */
    public static LoanStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link LoanEvent.LoanEnded}, each of which can be replaced. */
    public static CopyStage from(LoanEvent.LoanEnded loanEnded) {
        Stages stages = new Stages();
        stages.loan = loanEnded.loan();
        stages.member = loanEnded.member();
        return stages;
    }

    /** Requires {@link LoanEvent.LoanEnded#loan()}. */
    public interface LoanStage {

        MemberStage loan(UUID loan);
    }

    /** Requires {@link LoanEvent.LoanEnded#member()}. */
    public interface MemberStage {

        OptionalStage member(UUID member);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link LoanEvent.LoanEnded}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LoanEvent.LoanEnded build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage loan(UUID loan);

        CopyStage member(UUID member);

        /**
         * The {@link LoanEvent.LoanEnded}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LoanEvent.LoanEnded build();
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
        public LoanEvent.LoanEnded build() {
            Violations violations = Violations.collect();
            LoanEndedConstraints.checkComponents(loan, member, violations);
            violations.throwIfAny("LoanEnded");
            return new LoanEvent.LoanEnded(loan, member);
        }
    }
}
