package desk;

import dev.typecase.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/** The constraints of {@link Desk.Ticket}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TicketConstraints {

    private TicketConstraints() {}

    /** Checks a {@link Desk.Ticket} and all that it contains. */
    public static void check(Desk.Ticket ticket, Violations violations) {
        if (ticket.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (ticket.title == null) {
            violations.add("title", "must not be null", null);
        } else {
            TitleConstraints.check(ticket.title, violations.at("title"));
        }
        checkNotes(ticket.notes, violations);
    }

    private static void checkNotes(List<Desk.Note> notes, Violations violations) {
        if (notes == null) {
            violations.add("notes", "must not be null", null);
            return;
        }
        for (int i = 0; i < notes.size(); i++) {
            Desk.Note element = notes.get(i);
            if (element == null) {
                violations.at("notes", i).add("must not be null", null);
            } else {
                NoteConstraints.check(element, violations.at("notes", i));
            }
        }
        NoteConstraints.checkDistinct("notes", notes, violations);
    }
}
