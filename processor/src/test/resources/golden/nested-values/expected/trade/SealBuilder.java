package trade;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Seal}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SealBuilder {

    private SealBuilder() {}

    /** Begins a new {@link Seal}. */
    public static OwnerStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Seal}, each of which can be replaced. */
    public static CopyStage from(Seal seal) {
        Stages stages = new Stages();
        stages.witnesses = seal.witnesses();
        stages.owner = seal.owner();
        return stages;
    }

    /** Requires {@link Seal#owner()}. */
    public interface OwnerStage {

        OptionalStage owner(Party owner);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** Empty unless given. */
        OptionalStage witnesses(List<Party> witnesses);

        /** Empty unless given. */
        OptionalStage witnesses(Party... witnesses);

        /**
         * The {@link Seal}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Seal build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage witnesses(List<Party> witnesses);

        CopyStage witnesses(Party... witnesses);

        CopyStage owner(Party owner);

        /**
         * The {@link Seal}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Seal build();
    }

    private static final class Stages implements OwnerStage, OptionalStage, CopyStage {

        private List<Party> witnesses = List.of();
        private Party owner;

        @Override
        public Stages witnesses(List<Party> witnesses) {
            this.witnesses = witnesses;
            return this;
        }

        @Override
        public Stages witnesses(Party... witnesses) {
            return witnesses(Arrays.asList(witnesses));
        }

        @Override
        public Stages owner(Party owner) {
            this.owner = owner;
            return this;
        }

        @Override
        public Seal build() {
            Violations violations = Violations.collect();
            SealConstraints.checkComponents(witnesses, owner, violations);
            violations.throwIfAny("Seal");
            return new Seal(List.copyOf(witnesses), owner);
        }
    }
}
