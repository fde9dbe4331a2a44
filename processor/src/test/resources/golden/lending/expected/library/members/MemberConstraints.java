package library.members;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Member}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberConstraints {

    private MemberConstraints() {}

    /** Checks a {@link Member} and all that it contains. */
    public static void check(Member member, Violations violations) {
        if (member.id == null) {
            violations.add("id", "must not be null", null);
        }
    }
}
