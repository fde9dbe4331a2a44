package trade;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Entity} {@link Clause}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ClauseBuilder {

    private ClauseBuilder() {}

    /** Begins a new {@link Clause}. */
    public static NumberStage builder() {
        return new Stages();
    }

    /** Requires {@link Clause#number}. */
    public interface NumberStage {

        OptionalStage number(String number);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage seal(@Nullable Seal seal);

        /**
         * The {@link Clause}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Clause build();
    }

    private static final class Stages implements NumberStage, OptionalStage {

        private String number;
        private Seal seal;

        @Override
        public Stages number(String number) {
            this.number = number;
            return this;
        }

        @Override
        public Stages seal(@Nullable Seal seal) {
            this.seal = seal;
            return this;
        }

        @Override
        public Clause build() {
            Clause clause = new Clause();
            clause.number = number;
            clause.seal = seal;
            Violations violations = Violations.collect();
            ClauseConstraints.check(clause, violations);
            violations.throwIfAny("Clause");
            return clause;
        }
    }
}
