package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link LetterEvent.Sent}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SentBuilder {

    private SentBuilder() {}

    /** Begins a new {@link LetterEvent.Sent}. */
    public static LetterStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link LetterEvent.Sent}, each of which can be replaced. */
    public static CopyStage from(LetterEvent.Sent sent) {
        Stages stages = new Stages();
        stages.letter = sent.letter();
        return stages;
    }

    /** Requires {@link LetterEvent.Sent#letter()}. */
    public interface LetterStage {

        OptionalStage letter(LetterId letter);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link LetterEvent.Sent}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LetterEvent.Sent build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage letter(LetterId letter);

        /**
         * The {@link LetterEvent.Sent}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LetterEvent.Sent build();
    }

    private static final class Stages implements LetterStage, OptionalStage, CopyStage {

        private LetterId letter;

        @Override
        public Stages letter(LetterId letter) {
            this.letter = letter;
            return this;
        }

        @Override
        public LetterEvent.Sent build() {
            Violations violations = Violations.collect();
            SentConstraints.checkComponents(letter, violations);
            violations.throwIfAny("Sent");
            return new LetterEvent.Sent(letter);
        }
    }
}
