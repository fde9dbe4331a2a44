package trade;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Contract}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ContractConstraints {

    private ContractConstraints() {}

    /** Checks a {@link Contract} and all that it contains. */
    public static void check(Contract contract, Violations violations) {
        if (contract.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (contract.seller == null) {
            violations.add("seller", "must not be null", null);
        } else {
            PartyConstraints.check(contract.seller, violations.at("seller"));
        }
        if (contract.buyer != null) {
            PartyConstraints.check(contract.buyer, violations.at("buyer"));
        }
        if (contract.seal == null) {
            violations.add("seal", "must not be null", null);
        } else {
            SealConstraints.check(contract.seal, violations.at("seal"));
        }
        if (contract.secondSeal != null) {
            SealConstraints.check(contract.secondSeal, violations.at("secondSeal"));
        }
        if (contract.mainClause == null) {
            violations.add("mainClause", "must not be null", null);
        } else {
            ClauseConstraints.check(contract.mainClause, violations.at("mainClause"));
        }
        if (contract.lastClause != null) {
            ClauseConstraints.check(contract.lastClause, violations.at("lastClause"));
        }
    }
}
