package library;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Desk} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class DeskMapping {

    private static final int NUMBER = 0;
    private static final int ROOM = 1;

    /** The fields of {@link Desk}. */
    public static final Shape SHAPE = Shape.of(
            "Desk",
            Shape.Field.scalar("number", Shape.Kind.INT),
            Shape.Field.scalar("room", Shape.Kind.STRING));

    private DeskMapping() {}

    /** Gives the state to a writer. */
    public static void write(Desk desk, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NUMBER).writeInt(desk.number);
        out.field(ROOM).writeString(desk.room);
        out.endObject();
    }

    /** Builds {@link Desk} from what a reader gives; nothing is checked. */
    public static Desk read(StateReader in) {
        Desk desk = new Desk();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NUMBER -> desk.number = in.readInt();
                case ROOM -> desk.room = in.readString();
                default -> throw new IllegalStateException("Desk has no field " + field);
            }
        }
        return desk;
    }

    /** The identity; null where it has not been set. */
    public static Integer identity(Desk desk) {
        return desk == null ? null : desk.number;
    }

    /** A copy that shares nothing that can change. */
    public static Desk copy(Desk desk) {
        if (desk == null) {
            return null;
        }
        Desk copy = new Desk();
        copy.number = desk.number;
        copy.room = desk.room;
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Desk one, Desk other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.number == other.number
                && Objects.equals(one.room, other.room);
    }
}
