package registry;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link PlainInt}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainIntBuilder {

    private PlainIntBuilder() {}

    /** Begins a new {@link PlainInt}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link PlainInt#id}. */
    public interface IdStage {

        OptionalStage id(int id);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link PlainInt}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        PlainInt build();
    }

    private static final class Stages implements IdStage, OptionalStage {

        private int id;

        @Override
        public Stages id(int id) {
            this.id = id;
            return this;
        }

        @Override
        public PlainInt build() {
            PlainInt plainInt = new PlainInt();
            plainInt.id = id;
            Violations violations = Violations.collect();
            PlainIntConstraints.check(plainInt, violations);
            violations.throwIfAny("PlainInt");
            return plainInt;
        }
    }
}
