package cinema;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** Builds the {@code @ValueObject} {@link Range}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RangeBuilder {

    private RangeBuilder() {}

    /** Begins a new {@link Range}. */
    public static <T extends Comparable<? super T>> FirstStage<T> builder() {
        return new Stages<>();
    }

    /** Begins with the values of another {@link Range}, each of which can be replaced. */
    public static <T extends Comparable<? super T>> CopyStage<T> from(Range<T> range) {
        Stages<T> stages = new Stages<>();
        stages.first = range.first();
        stages.last = range.last();
        return stages;
    }

    /** Requires {@link Range#first()}. */
    public interface FirstStage<T extends Comparable<? super T>> {

        LastStage<T> first(T first);
    }

    /** Requires {@link Range#last()}. */
    public interface LastStage<T extends Comparable<? super T>> {

        OptionalStage<T> last(T last);
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

        CopyStage<T> first(T first);

        CopyStage<T> last(T last);

        /**
         * The {@link Range}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Range<T> build();
    }

    private static final class Stages<T extends Comparable<? super T>> implements FirstStage<T>,
            LastStage<T>,
            OptionalStage<T>,
            CopyStage<T> {

        private T first;
        private T last;

        @Override
        public Stages<T> first(T first) {
            this.first = first;
            return this;
        }

        @Override
        public Stages<T> last(T last) {
            this.last = last;
            return this;
        }

        @Override
        public Range<T> build() {
            Violations violations = Violations.collect();
            RangeConstraints.checkComponents(first, last, violations);
            violations.throwIfAny("Range");
            return new Range<>(first, last);
        }
    }
}
