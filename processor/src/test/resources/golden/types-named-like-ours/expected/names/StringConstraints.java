package names;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link String}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StringConstraints {

    private StringConstraints() {}

    /** Checks a {@link String} and all that it contains. */
    public static void check(String string, Violations violations) {
        checkComponents(string.value(), string.other(), violations);
    }

    /** Checks the components of a {@link String} that is not there yet. */
    static void checkComponents(java.lang.String value, java.lang.String other,
            Violations violations) {
        if (value == null) {
            violations.add("value", "must not be null", null);
        }
        if (other == null) {
            violations.add("other", "must not be null", null);
        }
    }
}
