package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Event} {@link LetterEvent.Lost}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LostBuilder {

    private LostBuilder() {}

    /** Begins a new {@link LetterEvent.Lost}. */
    public static LetterStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link LetterEvent.Lost}, each of which can be replaced. */
    public static CopyStage from(LetterEvent.Lost lost) {
        Stages stages = new Stages();
        stages.letter = lost.letter();
        stages.where = lost.where();
        return stages;
    }

    /** Requires {@link LetterEvent.Lost#letter()}. */
    public interface LetterStage {

        WhereStage letter(LetterId letter);
    }

    /** Requires {@link LetterEvent.Lost#where()}. */
    public interface WhereStage {

        OptionalStage where(String where);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link LetterEvent.Lost}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LetterEvent.Lost build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage letter(LetterId letter);

        CopyStage where(String where);

        /**
         * The {@link LetterEvent.Lost}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        LetterEvent.Lost build();
    }

    private static final class Stages implements LetterStage, WhereStage, OptionalStage, CopyStage {

        private LetterId letter;
        private String where;

        @Override
        public Stages letter(LetterId letter) {
            this.letter = letter;
            return this;
        }

        @Override
        public Stages where(String where) {
            this.where = where;
            return this;
        }

        @Override
        public LetterEvent.Lost build() {
            Violations violations = Violations.collect();
            LostConstraints.checkComponents(letter, where, violations);
            violations.throwIfAny("Lost");
            return new LetterEvent.Lost(letter, where);
        }
    }
}
