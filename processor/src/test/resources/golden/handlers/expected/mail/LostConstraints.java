package mail;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link LetterEvent.Lost}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LostConstraints {

    private LostConstraints() {}

    /** Checks a {@link LetterEvent.Lost} and all that it contains. */
    public static void check(LetterEvent.Lost lost, Violations violations) {
        checkComponents(lost.letter(), lost.where(), violations);
    }

    /** Checks the components of a {@link LetterEvent.Lost} that is not there yet. */
    static void checkComponents(LetterId letter, String where, Violations violations) {
        if (letter == null) {
            violations.add("letter", "must not be null", null);
        }
        if (where == null) {
            violations.add("where", "must not be null", null);
        }
    }
}
