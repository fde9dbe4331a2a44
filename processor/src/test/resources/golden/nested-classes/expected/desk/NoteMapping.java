package desk;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Desk.Note} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NoteMapping {

    private static final int NUMBER = 0;
    private static final int TEXT = 1;

    /** The fields of {@link Desk.Note}. */
    public static final Shape SHAPE = Shape.of(
            "Note",
            Shape.Field.scalar("number", Shape.Kind.INT),
            Shape.Field.scalar("text", Shape.Kind.STRING));

    private NoteMapping() {}

    /** Gives the state to a writer. */
    public static void write(Desk.Note note, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NUMBER).writeInt(note.number);
        out.field(TEXT).writeString(note.text);
        out.endObject();
    }

    /** Builds {@link Desk.Note} from what a reader gives; nothing is checked. */
    public static Desk.Note read(StateReader in) {
        Desk.Note note = new Desk.Note();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NUMBER -> note.number = in.readInt();
                case TEXT -> note.text = in.readString();
                default -> throw new IllegalStateException("Note has no field " + field);
            }
        }
        return note;
    }

    /** The identity; null where it has not been set. */
    public static Integer identity(Desk.Note note) {
        return note == null ? null : note.number;
    }

    /** A copy that shares nothing that can change. */
    public static Desk.Note copy(Desk.Note note) {
        if (note == null) {
            return null;
        }
        Desk.Note copy = new Desk.Note();
        copy.number = note.number;
        copy.text = note.text;
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Desk.Note one, Desk.Note other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.number == other.number
                && Objects.equals(one.text, other.text);
    }
}
