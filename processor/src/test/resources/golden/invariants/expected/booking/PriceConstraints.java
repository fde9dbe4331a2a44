package booking;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Price}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PriceConstraints {

    private PriceConstraints() {}

    /** Checks a {@link Price} and all that it contains. */
    public static void check(Price price, Violations violations) {
        int before = violations.count();
        checkComponents(price.amount(), price.discount(), violations);
        if (violations.count() == before) {
            checkInvariants(price, violations);
        }
    }

    /** Checks the components of a {@link Price} that is not there yet. */
    static void checkComponents(int amount, int discount, Violations violations) {
        // Every value is valid.
    }

    /** Asks the invariants of a {@link Price} whose properties are valid. */
    static void checkInvariants(Price price, Violations violations) {
        if (!price.discountIsCovered()) {
            violations.add("discount must not exceed the amount", price);
        }
    }
}
