package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link BeginLoan}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BeginLoanBuilder {

    private BeginLoanBuilder() {}

    /** Begins a new {@link BeginLoan}. */
    public static MemberStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link BeginLoan}, each of which can be replaced. */
    public static CopyStage from(BeginLoan beginLoan) {
        Stages stages = new Stages();
        stages.member = beginLoan.member();
        return stages;
    }

    /** Requires {@link BeginLoan#member()}. */
    public interface MemberStage {

        OptionalStage member(UUID member);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link BeginLoan}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        BeginLoan build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage member(UUID member);

        /**
         * The {@link BeginLoan}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        BeginLoan build();
    }

    private static final class Stages implements MemberStage, OptionalStage, CopyStage {

        private UUID member;

        @Override
        public Stages member(UUID member) {
            this.member = member;
            return this;
        }

        @Override
        public BeginLoan build() {
            Violations violations = Violations.collect();
            BeginLoanConstraints.checkComponents(member, violations);
            violations.throwIfAny("BeginLoan");
            return new BeginLoan(member);
        }
    }
}
