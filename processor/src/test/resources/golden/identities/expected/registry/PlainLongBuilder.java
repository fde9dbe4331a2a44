package registry;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @Aggregate} {@link PlainLong}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainLongBuilder {

    private PlainLongBuilder() {}

    /** Begins a new {@link PlainLong}. */
    public static IdStage builder() {
        return new Stages();
    }

    /** Requires {@link PlainLong#id}. */
    public interface IdStage {

        OptionalStage id(long id);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /**
         * The {@link PlainLong}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        PlainLong build();
    }

    private static final class Stages implements IdStage, OptionalStage {

        private long id;

        @Override
        public Stages id(long id) {
            this.id = id;
            return this;
        }

        @Override
        public PlainLong build() {
            PlainLong plainLong = new PlainLong();
            plainLong.id = id;
            Violations violations = Violations.collect();
            PlainLongConstraints.check(plainLong, violations);
            violations.throwIfAny("PlainLong");
            return plainLong;
        }
    }
}
