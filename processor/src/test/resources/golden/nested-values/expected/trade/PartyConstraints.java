package trade;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Party}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PartyConstraints {

    private PartyConstraints() {}

    /** Checks a {@link Party} and all that it contains. */
    public static void check(Party party, Violations violations) {
        checkComponents(party.name(), party.address(), party.billing(), violations);
    }

    /** Checks the components of a {@link Party} that is not there yet. */
    static void checkComponents(String name, Party.Address address, Party.Address billing,
            Violations violations) {
        if (name == null) {
            violations.add("name", "must not be null", null);
        } else if (name.isBlank()) {
            violations.add("name", "must not be blank", name);
        }
        if (address == null) {
            violations.add("address", "must not be null", null);
        } else {
            AddressConstraints.check(address, violations.at("address"));
        }
        if (billing != null) {
            AddressConstraints.check(billing, violations.at("billing"));
        }
    }
}
