package desk;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Entity} {@link Desk.Note}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NoteBuilder {

    private NoteBuilder() {}

    /** Begins a new {@link Desk.Note}. */
    public static NumberStage builder() {
        return new Stages();
    }

    /** Requires {@link Desk.Note#number}. */
    public interface NumberStage {

        TextStage number(int number);
    }

    /** Requires {@link Desk.Note#text}. */
    public interface TextStage {

        OptionalStage text(String text);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Desk.Note}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Note build();
    }

    private static final class Stages implements NumberStage, TextStage, OptionalStage {

        private int number;
        private String text;

        @Override
        public Stages number(int number) {
            this.number = number;
            return this;
        }

        @Override
        public Stages text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public Desk.Note build() {
            Desk.Note note = new Desk.Note();
            note.number = number;
            note.text = text;
            Violations violations = Violations.collect();
            NoteConstraints.check(note, violations);
            violations.throwIfAny("Note");
            return note;
        }
    }
}
