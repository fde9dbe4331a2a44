package mail;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.validation.Violations;
import java.time.Clock;
import javax.annotation.processing.Generated;

/** The constraints of {@link SendLetter}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SendLetterConstraints {

    private SendLetterConstraints() {}

    /**
     * Refuses a {@link SendLetter} that is not valid.
     *
     * @throws ConstraintViolationsException with all that is wrong with it
     */
    public static void require(SendLetter sendLetter, Clock clock) {
        Violations violations = Violations.collect(clock);
        check(sendLetter, violations);
        violations.throwIfAny("SendLetter");
    }

    /** Checks a {@link SendLetter} and all that it contains. */
    public static void check(SendLetter sendLetter, Violations violations) {
        checkComponents(sendLetter.text(), violations);
    }

    /** Checks the components of a {@link SendLetter} that is not there yet. */
    static void checkComponents(String text, Violations violations) {
        if (text == null) {
            violations.add("text", "must not be null", null);
        }
    }
}
