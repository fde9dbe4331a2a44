package shop;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** The constraints of {@link Cover}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CoverConstraints {

    private CoverConstraints() {}

    /** Checks a {@link Cover} and all that it contains. */
    public static void check(Cover cover, Violations violations) {
        if (cover.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (cover.remark != null) {
            RemarkConstraints.check(cover.remark, violations.at("remark"));
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Cover> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Cover cover : entities) {
            identities[count++] = cover == null ? null : cover.id;
        }
        Constraints.distinct(property, identities, violations);
    }
}
