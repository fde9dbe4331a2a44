package booking;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Tariff}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TariffConstraints {

    private TariffConstraints() {}

    /** Checks a {@link Tariff} and all that it contains. */
    public static void check(Tariff tariff, Violations violations) {
        int before = violations.count();
        if (tariff.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (violations.count() == before) {
            checkInvariants(tariff, violations);
        }
    }

    /** Asks the invariants of a {@link Tariff} whose properties are valid. */
    static void checkInvariants(Tariff tariff, Violations violations) {
        if (!tariff.inOrder()) {
            violations.add("lowest must not exceed highest", tariff);
        }
    }
}
