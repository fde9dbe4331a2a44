package desk;

import dev.typecase.validation.Constraints;
import dev.typecase.validation.Violations;
import java.util.Collection;
import javax.annotation.processing.Generated;

/** The constraints of {@link Desk.Note}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NoteConstraints {

    private NoteConstraints() {}

    /** Checks a {@link Desk.Note} and all that it contains. */
    public static void check(Desk.Note note, Violations violations) {
        if (note.text == null) {
            violations.add("text", "must not be null", null);
        }
    }

    /** Checks that no two of a collection have the same identity. */
    public static void checkDistinct(String property, Collection<Desk.Note> entities,
            Violations violations) {
        if (entities.size() < 2) {
            return;
        }
        Object[] identities = new Object[entities.size()];
        int count = 0;
        for (Desk.Note note : entities) {
            identities[count++] = note == null ? null : note.number;
        }
        Constraints.distinct(property, identities, violations);
    }
}
