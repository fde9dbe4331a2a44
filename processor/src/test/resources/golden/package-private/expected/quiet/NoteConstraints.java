package quiet;

import dev.typecase.validation.Violations;
import javax.annotation.processing.Generated;

/** The constraints of {@link Note}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
final class NoteConstraints {

    private NoteConstraints() {}

    /** Checks a {@link Note} and all that it contains. */
    public static void check(Note note, Violations violations) {
        if (note.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (note.ink == null) {
            violations.add("ink", "must not be null", null);
        } else {
            InkConstraints.check(note.ink, violations.at("ink"));
        }
    }
}
