package cinema;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Range}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class RangeConstraints {

    private RangeConstraints() {}

    /** Checks a {@link Range} and all that it contains. */
    public static <T extends Comparable<? super T>> void check(Range<T> range,
            Violations violations) {
        checkComponents(range.first(), range.last(), violations);
    }

    /** Checks the components of a {@link Range} that is not there yet. */
    static <T extends Comparable<? super T>> void checkComponents(T first, T last,
            Violations violations) {
        if (first == null) {
            violations.add("first", "must not be null", null);
        }
        if (last == null) {
            violations.add("last", "must not be null", null);
        }
    }
}
