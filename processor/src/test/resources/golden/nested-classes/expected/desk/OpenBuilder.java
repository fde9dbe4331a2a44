package desk;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link Desk.Commands.Open}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpenBuilder {

    private OpenBuilder() {}

    /** Begins a new {@link Desk.Commands.Open}. */
    public static TitleStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Desk.Commands.Open}, each of which can be replaced. */
    public static CopyStage from(Desk.Commands.Open open) {
        Stages stages = new Stages();
        stages.title = open.title();
        return stages;
    }

    /** Requires {@link Desk.Commands.Open#title()}. */
    public interface TitleStage {

        OptionalStage title(Desk.Title title);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Desk.Commands.Open}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Commands.Open build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage title(Desk.Title title);

        /**
         * The {@link Desk.Commands.Open}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Desk.Commands.Open build();
    }

    private static final class Stages implements TitleStage, OptionalStage, CopyStage {

        private Desk.Title title;

        @Override
        public Stages title(Desk.Title title) {
            this.title = title;
            return this;
        }

        @Override
        public Desk.Commands.Open build() {
            Violations violations = Violations.collect();
            OpenConstraints.checkComponents(title, violations);
            violations.throwIfAny("Open");
            return new Desk.Commands.Open(title);
        }
    }
}
