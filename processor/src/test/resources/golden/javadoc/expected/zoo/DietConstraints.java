package zoo;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Diet}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DietConstraints {

    private DietConstraints() {}

    /** Checks a {@link Diet} and all that it contains. */
    public static void check(Diet diet, Violations violations) {
        checkComponents(diet.food(), diet.grams(), violations);
    }

    /** Checks the components of a {@link Diet} that is not there yet. */
    static void checkComponents(String food, int grams, Violations violations) {
        if (food == null) {
            violations.add("food", "must not be null", null);
        }
    }
}
