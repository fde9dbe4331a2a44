package cinema.guests;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Command} {@link Welcome}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WelcomeBuilder {

    private WelcomeBuilder() {}

    /** Begins a new {@link Welcome}. */
    public static NameStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link Welcome}, each of which can be replaced. */
    public static CopyStage from(Welcome welcome) {
        Stages stages = new Stages();
        stages.name = welcome.name();
        return stages;
    }

    /** Requires {@link Welcome#name()}. */
    public interface NameStage {

        OptionalStage name(String name);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link Welcome}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Welcome build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage name(String name);

        /**
         * The {@link Welcome}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Welcome build();
    }

    private static final class Stages implements NameStage, OptionalStage, CopyStage {

        private String name;

        @Override
        public Stages name(String name) {
            this.name = name;
            return this;
        }

        @Override
        public Welcome build() {
            Violations violations = Violations.collect();
            WelcomeConstraints.checkComponents(name, violations);
            violations.throwIfAny("Welcome");
            return new Welcome(name);
        }
    }
}
