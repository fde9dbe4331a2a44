package signup;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Address}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressConstraints {

    private AddressConstraints() {}

    /** Checks an {@link Address} and all that it contains. */
    public static void check(Address address, Violations violations) {
        checkComponents(address.street(), address.town(), violations);
    }

    /** Checks the components of an {@link Address} that is not there yet. */
    static void checkComponents(String street, String town, Violations violations) {
        if (street == null) {
            violations.add("street", "must not be null", null);
        } else if (street.isBlank()) {
            violations.add("street", "must not be blank", street);
        }
    }
}
