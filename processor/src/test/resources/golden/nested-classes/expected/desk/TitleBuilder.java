package desk;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Desk.Title}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TitleBuilder {

    private TitleBuilder() {}

    /** Begins a new {@link Desk.Title}. */
    public static TextStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Desk.Title}, each of which can be replaced. */
    public static CopyStage from(Desk.Title title) {
        Stages stages = new Stages();
        stages.text = title.text();
        return stages;
    }

    /** Requires {@link Desk.Title#text()}. */
    public interface TextStage {

        OptionalStage text(String text);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Desk.Title}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Title build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage text(String text);

        /**
         * The {@link Desk.Title}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Title build();
    }

    private static final class Stages implements TextStage, OptionalStage, CopyStage {

        private String text;

        @Override
        public Stages text(String text) {
            this.text = text;
            return this;
        }

        @Override
        public Desk.Title build() {
            Violations violations = Violations.collect();
            TitleConstraints.checkComponents(text, violations);
            violations.throwIfAny("Title");
            return new Desk.Title(text);
        }
    }
}
