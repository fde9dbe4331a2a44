package desk;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Desk.Opened}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpenedConstraints {

    private OpenedConstraints() {}

    /** Checks an {@link Desk.Opened} and all that it contains. */
    public static void check(Desk.Opened opened, Violations violations) {
        checkComponents(opened.ticket(), opened.title(), violations);
    }

    /** Checks the components of an {@link Desk.Opened} that is not there yet. */
    static void checkComponents(Desk.TicketId ticket, Desk.Title title, Violations violations) {
        if (ticket == null) {
            violations.add("ticket", "must not be null", null);
        }
        if (title == null) {
            violations.add("title", "must not be null", null);
        } else {
            TitleConstraints.check(title, violations.at("title"));
        }
    }
}
