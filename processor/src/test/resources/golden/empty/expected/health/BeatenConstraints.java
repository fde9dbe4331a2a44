package health;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Heart.Beaten}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BeatenConstraints {

    private BeatenConstraints() {}

    /** Checks a {@link Heart.Beaten} and all that it contains. */
    public static void check(Heart.Beaten beaten, Violations violations) {
        checkComponents(violations);
    }

    /** Checks the components of a {@link Heart.Beaten} that is not there yet. */
    static void checkComponents(Violations violations) {
        // Every value is valid.
    }
}
