package mail;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Letter}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LetterConstraints {

    private LetterConstraints() {}

    /** Checks a {@link Letter} and all that it contains. */
    public static void check(Letter letter, Violations violations) {
        if (letter.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (letter.text == null) {
            violations.add("text", "must not be null", null);
        }
    }
}
