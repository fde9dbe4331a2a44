package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link CountLoans}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CountLoansBuilder {

    private CountLoansBuilder() {}

    /** Begins a new {@link CountLoans}. */
    public static MemberStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link CountLoans}, each of which can be replaced. */
    public static CopyStage from(CountLoans countLoans) {
        Stages stages = new Stages();
        stages.member = countLoans.member();
        return stages;
    }

    /** Requires {@link CountLoans#member()}. */
    public interface MemberStage {

        OptionalStage member(UUID member);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link CountLoans}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        CountLoans build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage member(UUID member);

        /**
         * The {@link CountLoans}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        CountLoans build();
    }

    private static final class Stages implements MemberStage, OptionalStage, CopyStage {

        private UUID member;

        @Override
        public Stages member(UUID member) {
            this.member = member;
            return this;
        }

        @Override
        public CountLoans build() {
            Violations violations = Violations.collect();
            CountLoansConstraints.checkComponents(member, violations);
            violations.throwIfAny("CountLoans");
            return new CountLoans(member);
        }
    }
}
