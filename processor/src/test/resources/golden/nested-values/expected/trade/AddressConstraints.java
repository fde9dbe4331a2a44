package trade;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Party.Address}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressConstraints {

    private AddressConstraints() {}

    /** Checks an {@link Party.Address} and all that it contains. */
    public static void check(Party.Address address, Violations violations) {
        checkComponents(address.city(), address.country(), violations);
    }

    /** Checks the components of an {@link Party.Address} that is not there yet. */
    static void checkComponents(String city, Party.Country country, Violations violations) {
        if (city == null) {
            violations.add("city", "must not be null", null);
        }
        if (country == null) {
            violations.add("country", "must not be null", null);
        }
    }
}
