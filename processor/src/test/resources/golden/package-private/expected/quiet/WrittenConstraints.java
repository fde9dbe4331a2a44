package quiet;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Written}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
final class WrittenConstraints {

    private WrittenConstraints() {}

    /** Checks a {@link Written} and all that it contains. */
    public static void check(Written written, Violations violations) {
        checkComponents(written.ink(), violations);
    }

    /** Checks the components of a {@link Written} that is not there yet. */
    static void checkComponents(Ink ink, Violations violations) {
        if (ink == null) {
            violations.add("ink", "must not be null", null);
        } else {
            InkConstraints.check(ink, violations.at("ink"));
        }
    }
}
