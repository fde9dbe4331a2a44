package library;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** The constraints of {@link Desk}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DeskConstraints {

    private DeskConstraints() {}

    /** Checks a {@link Desk} and all that it contains. */
    public static void check(Desk desk, Violations violations) {
        if (desk.room == null) {
            violations.add("room", "must not be null", null);
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Desk> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Desk desk : entities) {
            identities[count++] = desk == null ? null : desk.number;
        }
        Constraints.distinct(property, identities, violations);
    }
}
