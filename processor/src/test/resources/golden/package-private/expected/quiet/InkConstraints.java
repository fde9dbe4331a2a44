package quiet;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Ink}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
final class InkConstraints {

    private InkConstraints() {}

    /** Checks an {@link Ink} and all that it contains. */
    public static void check(Ink ink, Violations violations) {
        checkComponents(ink.colour(), violations);
    }

    /** Checks the components of an {@link Ink} that is not there yet. */
    static void checkComponents(String colour, Violations violations) {
        if (colour == null) {
            violations.add("colour", "must not be null", null);
        }
    }
}
