package shop;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Cover} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CoverMapping {

    private static final int ID = 0;
    private static final int COLOUR = 1;
    private static final int REMARK = 2;

    /** The fields of {@link Cover}. */
    public static final Shape SHAPE = Shape.of(
            "Cover",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("colour", Shape.Kind.STRING).optional(),
            Shape.Field.object("remark", RemarkMapping.SHAPE).optional());

    private CoverMapping() {}

    /** Gives the state to a writer. */
    public static void write(Cover cover, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(cover.id);
        if (cover.colour == null) {
            out.field(COLOUR).writeNull();
        } else {
            out.field(COLOUR).writeString(cover.colour);
        }
        if (cover.remark == null) {
            out.field(REMARK).writeNull();
        } else {
            RemarkMapping.write(cover.remark, out.field(REMARK));
        }
        out.endObject();
    }

    /** Builds {@link Cover} from what a reader gives; nothing is checked. */
    public static Cover read(StateReader in) {
        Cover cover = new Cover();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> cover.id = in.readUuid();
                case COLOUR -> cover.colour = in.readNull() ? null : in.readString();
                case REMARK -> cover.remark = in.readNull() ? null : RemarkMapping.read(in);
                default -> throw new IllegalStateException("Cover has no field " + field);
            }
        }
        return cover;
    }

    /** The identity; null where it has not been set. */
    public static UUID identity(Cover cover) {
        return cover == null ? null : cover.id;
    }

    /** A copy that shares nothing that can change. */
    public static Cover copy(Cover cover) {
        if (cover == null) {
            return null;
        }
        Cover copy = new Cover();
        copy.id = cover.id;
        copy.colour = cover.colour;
        copy.remark = cover.remark;
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Cover one, Cover other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.colour, other.colour)
                && Objects.equals(one.remark, other.remark);
    }
}
