package hotel;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Range}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RangeBuilder {

    private RangeBuilder() {}

    /** Begins a new {@link Range}. */
    public static <T extends Comparable<? super T>> FromStage<T> builder() {
        return new Stages<>();
    }

    /** Begins with the values of another {@link Range}, each of which can be replaced. */
    public static <T extends Comparable<? super T>> CopyStage<T> from(Range<T> range) {
        Stages<T> stages = new Stages<>();
        stages.from = range.from();
        stages.to = range.to();
        return stages;
    }

    /** Requires {@link Range#from()}. */
    public interface FromStage<T extends Comparable<? super T>> {

        /** where it begins */
        ToStage<T> from(T from);
    }

    /** Requires {@link Range#to()}. */
    public interface ToStage<T extends Comparable<? super T>> {

        /** where it ends */
        OptionalStage<T> to(T to);
    }

    /** Everything required is there. */
    public interface OptionalStage<T extends Comparable<? super T>> {

        /**
         * The {@link Range}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Range<T> build();
    }

    /** Replaces values of a copy. */
    public interface CopyStage<T extends Comparable<? super T>> {

        CopyStage<T> from(T from);

        CopyStage<T> to(T to);

        /**
         * The {@link Range}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Range<T> build();
    }

    private static final class Stages<T extends Comparable<? super T>> implements FromStage<T>,
            ToStage<T>,
            OptionalStage<T>,
            CopyStage<T> {

        private T from;
        private T to;

        @Override
        public Stages<T> from(T from) {
            this.from = from;
            return this;
        }

        @Override
        public Stages<T> to(T to) {
            this.to = to;
            return this;
        }

        @Override
        public Range<T> build() {
            Violations violations = Violations.collect();
            RangeConstraints.checkComponents(from, to, violations);
            violations.throwIfAny("Range");
            Range<T> range = new Range<>(from, to);
            RangeConstraints.checkInvariants(range, violations);
            violations.throwIfAny("Range");
            return range;
        }
    }
}
