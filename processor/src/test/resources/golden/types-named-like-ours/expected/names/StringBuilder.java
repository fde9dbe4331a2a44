package names;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.lang.Override;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link String}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StringBuilder {

    private StringBuilder() {}

    /** Begins a new {@link String}. */
    public static ValueStage builder() {
        return new Stages();
    }

    /** Begins with the values of another {@link String}, each of which can be replaced. */
    public static CopyStage from(String string) {
        Stages stages = new Stages();
        stages.value = string.value();
        stages.other = string.other();
        return stages;
    }

    /** Requires {@link String#value()}. */
    public interface ValueStage {

        OptionalStage value(java.lang.String value);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** {@code "x"} unless given, because of its {@code @Default}. */
        OptionalStage other(java.lang.String other);

        /**
         * The {@link String}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        String build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage {

        CopyStage value(java.lang.String value);

        CopyStage other(java.lang.String other);

        /**
         * The {@link String}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        String build();
    }

    private static final class Stages implements ValueStage, OptionalStage, CopyStage {

        private java.lang.String value;
        private java.lang.String other = "x";

        @Override
        public Stages value(java.lang.String value) {
            this.value = value;
            return this;
        }

        @Override
        public Stages other(java.lang.String other) {
            this.other = other;
            return this;
        }

        @Override
        public String build() {
            Violations violations = Violations.collect();
            StringConstraints.checkComponents(value, other, violations);
            violations.throwIfAny("String");
            return new String(value, other);
        }
    }
}
