package library.loans;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Loan}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanBuilder {

    private LoanBuilder() {}

    /** Begins a new {@link Loan}. */
    public static MemberStage builder() {
        return new Stages();
    }

    /** Requires {@link Loan#member}. */
    public interface MemberStage {

        OptionalStage member(UUID member);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /**
         * The {@link Loan}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Loan build();
    }

    private static final class Stages implements MemberStage, OptionalStage {

        private UUID id;
        private UUID member;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages member(UUID member) {
            this.member = member;
            return this;
        }

        @Override
        public Loan build() {
            Loan loan = new Loan();
            loan.id = id == null ? UuidV7.next() : id;
            loan.member = member;
            Violations violations = Violations.collect();
            LoanConstraints.check(loan, violations);
            violations.throwIfAny("Loan");
            return loan;
        }
    }
}
