package hotel;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Range}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RangeConstraints {

    private RangeConstraints() {}

    /** Checks a {@link Range} and all that it contains. */
    public static <T extends Comparable<? super T>> void check(Range<T> range,
            Violations violations) {
        int before = violations.count();
        checkComponents(range.from(), range.to(), violations);
        if (violations.count() == before) {
            checkInvariants(range, violations);
        }
    }

    /** Checks the components of a {@link Range} that is not there yet. */
    static <T extends Comparable<? super T>> void checkComponents(T from, T to,
            Violations violations) {
        if (from == null) {
            violations.add("from", "must not be null", null);
        }
        if (to == null) {
            violations.add("to", "must not be null", null);
        }
    }

    /** Asks the invariants of a {@link Range} whose properties are valid. */
    public static <T extends Comparable<? super T>> void checkInvariants(Range<T> range,
            Violations violations) {
        if (!range.ordered()) {
            violations.add("begins before it ends", range);
        }
    }
}
