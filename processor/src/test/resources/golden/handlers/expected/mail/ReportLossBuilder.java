package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link ReportLoss}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReportLossBuilder {

    private ReportLossBuilder() {}

    /** Begins a new {@link ReportLoss}. */
    public static LetterStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link ReportLoss}, each of which can be replaced. */
    public static CopyStage from(ReportLoss reportLoss) {
        Stages stages = new Stages();
        stages.letter = reportLoss.letter();
        return stages;
    }

    /** Requires {@link ReportLoss#letter()}. */
    public interface LetterStage {

        OptionalStage letter(LetterId letter);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link ReportLoss}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ReportLoss build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage letter(LetterId letter);

        /**
         * The {@link ReportLoss}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        ReportLoss build();
    }

    private static final class Stages implements LetterStage, OptionalStage, CopyStage {

        private LetterId letter;

        @Override
        public Stages letter(LetterId letter) {
            this.letter = letter;
            return this;
        }

        @Override
        public ReportLoss build() {
            Violations violations = Violations.collect();
            ReportLossConstraints.checkComponents(letter, violations);
            violations.throwIfAny("ReportLoss");
            return new ReportLoss(letter);
        }
    }
}
