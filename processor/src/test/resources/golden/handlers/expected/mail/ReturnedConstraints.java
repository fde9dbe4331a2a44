package mail;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link LetterEvent.Returned}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReturnedConstraints {

    private ReturnedConstraints() {}

    /** Checks a {@link LetterEvent.Returned} and all that it contains. */
    public static void check(LetterEvent.Returned returned, Violations violations) {
        checkComponents(returned.letter(), violations);
    }

    /** Checks the components of a {@link LetterEvent.Returned} that is not there yet. */
    static void checkComponents(LetterId letter, Violations violations) {
        if (letter == null) {
            violations.add("letter", "must not be null", null);
        }
    }
}
