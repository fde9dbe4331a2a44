package desk;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Desk.Title}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TitleConstraints {

    private TitleConstraints() {}

    /** Checks a {@link Desk.Title} and all that it contains. */
    public static void check(Desk.Title title, Violations violations) {
        checkComponents(title.text(), violations);
    }

    /** Checks the components of a {@link Desk.Title} that is not there yet. */
    static void checkComponents(String text, Violations violations) {
        if (text == null) {
            violations.add("text", "must not be null", null);
        }
    }
}
