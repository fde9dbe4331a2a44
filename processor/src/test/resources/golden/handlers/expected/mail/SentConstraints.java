package mail;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link LetterEvent.Sent}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SentConstraints {

    private SentConstraints() {}

    /** Checks a {@link LetterEvent.Sent} and all that it contains. */
    public static void check(LetterEvent.Sent sent, Violations violations) {
        checkComponents(sent.letter(), violations);
    }

    /** Checks the components of a {@link LetterEvent.Sent} that is not there yet. */
    static void checkComponents(LetterId letter, Violations violations) {
        if (letter == null) {
            violations.add("letter", "must not be null", null);
        }
    }
}
