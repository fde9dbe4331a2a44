package shop;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Draft}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DraftConstraints {

    private DraftConstraints() {}

    /** Checks a {@link Draft} and all that it contains. */
    public static void check(Draft draft, Violations violations) {
        if (draft.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (draft.remark != null) {
            RemarkConstraints.check(draft.remark, violations.at("remark"));
        }
        if (draft.cover != null) {
            CoverConstraints.check(draft.cover, violations.at("cover"));
        }
    }
}
