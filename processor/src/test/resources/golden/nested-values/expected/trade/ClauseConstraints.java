package trade;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** The constraints of {@link Clause}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ClauseConstraints {

    private ClauseConstraints() {}

    /** Checks a {@link Clause} and all that it contains. */
    public static void check(Clause clause, Violations violations) {
        if (clause.number == null) {
            violations.add("number", "must not be null", null);
        }
        if (clause.seal != null) {
            SealConstraints.check(clause.seal, violations.at("seal"));
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Clause> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Clause clause : entities) {
            identities[count++] = clause == null ? null : clause.number;
        }
        Constraints.distinct(property, identities, violations);
    }
}
