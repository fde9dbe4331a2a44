package registry;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link PlainString}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainStringBuilder {

    private PlainStringBuilder() {}

    /** Begins a new {@link PlainString}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link PlainString#id}. */
    public interface IdStage {

        OptionalStage id(String id);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link PlainString}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        PlainString build();
    }

    private static final class Stages implements IdStage, OptionalStage {

        private String id;

        @Override
        public Stages id(String id) {
            this.id = id;
            return this;
        }

        @Override
        public PlainString build() {
            PlainString plainString = new PlainString();
            plainString.id = id;
            Violations violations = Violations.collect();
            PlainStringConstraints.check(plainString, violations);
            violations.throwIfAny("PlainString");
            return plainString;
        }
    }
}
