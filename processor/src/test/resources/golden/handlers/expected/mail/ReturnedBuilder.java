package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link LetterEvent.Returned}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReturnedBuilder {

    private ReturnedBuilder() {}

    /** Begins a new {@link LetterEvent.Returned}. */
    public static LetterStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link LetterEvent.Returned}, each of which can be replaced. */
    public static CopyStage from(LetterEvent.Returned returned) {
        Stages stages = new Stages();
        stages.letter = returned.letter();
        return stages;
    }

    /** Requires {@link LetterEvent.Returned#letter()}. */
    public interface LetterStage {

        OptionalStage letter(LetterId letter);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link LetterEvent.Returned}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LetterEvent.Returned build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage letter(LetterId letter);

        /**
         * The {@link LetterEvent.Returned}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LetterEvent.Returned build();
    }

    private static final class Stages implements LetterStage, OptionalStage, CopyStage {

        private LetterId letter;

        @Override
        public Stages letter(LetterId letter) {
            this.letter = letter;
            return this;
        }

        @Override
        public LetterEvent.Returned build() {
            Violations violations = Violations.collect();
            ReturnedConstraints.checkComponents(letter, violations);
            violations.throwIfAny("Returned");
            return new LetterEvent.Returned(letter);
        }
    }
}
