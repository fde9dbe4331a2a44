package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link Letter}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LetterBuilder {

    private LetterBuilder() {}

    /** Begins a new {@link Letter}. */
    public static TextStage builder() {
        return new Stages();
    }

    /** Requires {@link Letter#text}. */
    public interface TextStage {

        OptionalStage text(String text);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(LetterId id);

        /**
         * The {@link Letter}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Letter build();
    }

    private static final class Stages implements TextStage, OptionalStage {

        private LetterId id;
        private String text;

        @Override
        public Stages id(LetterId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public Letter build() {
            Letter letter = new Letter();
            letter.id = id == null ? new LetterId(UuidV7.next()) : id;
            letter.text = text;
            Violations violations = Violations.collect();
            LetterConstraints.check(letter, violations);
            violations.throwIfAny("Letter");
            return letter;
        }
    }
}
