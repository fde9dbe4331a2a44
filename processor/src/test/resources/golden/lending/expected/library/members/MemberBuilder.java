package library.members;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Member}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberBuilder {

    private MemberBuilder() {}

    /** Begins a new {@link Member}. */
    public static LoansStage builder() {
        return new Stages();
    }

    /** Requires {@link Member#loans}. */
    public interface LoansStage {

        OptionalStage loans(int loans);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(UUID id);

        /**
         * The {@link Member}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Member build();
    }

    private static final class Stages implements LoansStage, OptionalStage {

        private UUID id;
        private int loans;

        @Override
        public Stages id(UUID id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages loans(int loans) {
            this.loans = loans;
            return this;
        }

        @Override
        public Member build() {
            Member member = new Member();
            member.id = id == null ? UuidV7.next() : id;
            member.loans = loans;
            Violations violations = Violations.collect();
            MemberConstraints.check(member, violations);
            violations.throwIfAny("Member");
            return member;
        }
    }
}
