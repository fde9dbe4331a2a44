package trade;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Seal}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SealConstraints {

    private SealConstraints() {}

    /** Checks a {@link Seal} and all that it contains. */
    public static void check(Seal seal, Violations violations) {
        checkComponents(seal.witnesses(), seal.owner(), violations);
    }

    /** Checks the components of a {@link Seal} that is not there yet. */
    static void checkComponents(List<Party> witnesses, Party owner, Violations violations) {
        checkWitnesses(witnesses, violations);
        if (owner == null) {
            violations.add("owner", "must not be null", null);
        } else {
            PartyConstraints.check(owner, violations.at("owner"));
        }
    }

    private static void checkWitnesses(List<Party> witnesses, Violations violations) {
        if (witnesses == null) {
            violations.add("witnesses", "must not be null", null);
            return;
        }
        for (int i = 0; i < witnesses.size(); i++) {
            Party element = witnesses.get(i);
            if (element == null) {
                violations.at("witnesses", i).add("must not be null", null);
            } else {
                PartyConstraints.check(element, violations.at("witnesses", i));
            }
        }
    }
}
