package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link SendLetter}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SendLetterBuilder {

    private SendLetterBuilder() {}

    /** Begins a new {@link SendLetter}. */
    public static TextStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link SendLetter}, each of which can be replaced. */
    public static CopyStage from(SendLetter sendLetter) {
        Stages stages = new Stages();
        stages.text = sendLetter.text();
        return stages;
    }

    /** Requires {@link SendLetter#text()}. */
    public interface TextStage {

        OptionalStage text(String text);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link SendLetter}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        SendLetter build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage text(String text);

        /**
         * The {@link SendLetter}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        SendLetter build();
    }

    private static final class Stages implements TextStage, OptionalStage, CopyStage {

        private String text;

        @Override
        public Stages text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public SendLetter build() {
            Violations violations = Violations.collect();
            SendLetterConstraints.checkComponents(text, violations);
            violations.throwIfAny("SendLetter");
            return new SendLetter(text);
        }
    }
}
