package quiet;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link Written}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
final class WrittenBuilder {

    private WrittenBuilder() {}

    /** Begins a new {@link Written}. */
    public static InkStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Written}, each of which can be replaced. */
    public static CopyStage from(Written written) {
        Stages stages = new Stages();
        stages.ink = written.ink();
        return stages;
    }

    /** Requires {@link Written#ink()}. */
    public interface InkStage {

        OptionalStage ink(Ink ink);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Written}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Written build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage ink(Ink ink);

        /**
         * The {@link Written}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Written build();
    }

    private static final class Stages implements InkStage, OptionalStage, CopyStage {

        private Ink ink;

        @Override
        public Stages ink(Ink ink) {
            this.ink = ink;
            return this;
        }

        @Override
        public Written build() {
            Violations violations = Violations.collect();
            WrittenConstraints.checkComponents(ink, violations);
            violations.throwIfAny("Written");
            return new Written(ink);
        }
    }
}
