package quiet;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Ink}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
final class InkBuilder {

    private InkBuilder() {}

    /** Begins a new {@link Ink}. */
    public static ColourStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Ink}, each of which can be replaced. */
    public static CopyStage from(Ink ink) {
        Stages stages = new Stages();
        stages.colour = ink.colour();
        return stages;
    }

    /** Requires {@link Ink#colour()}. */
    public interface ColourStage {

        OptionalStage colour(String colour);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Ink}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Ink build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage colour(String colour);

        /**
         * The {@link Ink}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Ink build();
    }

    private static final class Stages implements ColourStage, OptionalStage, CopyStage {

        private String colour;

        @Override
        public Stages colour(String colour) {
            this.colour = colour;
            return this;
        }

        @Override
        public Ink build() {
            Violations violations = Violations.collect();
            InkConstraints.checkComponents(colour, violations);
            violations.throwIfAny("Ink");
            return new Ink(colour);
        }
    }
}
