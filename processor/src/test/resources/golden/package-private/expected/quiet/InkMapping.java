package quiet;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Ink} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
final class InkMapping {

    private static final int COLOUR = 0;

    /** The components of {@link Ink}. */
    public static final Shape SHAPE = Shape.of(
            "Ink",
            Shape.Field.scalar("colour", Shape.Kind.STRING));

    private InkMapping() {}

    /** Gives the state to a writer. */
    public static void write(Ink ink, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(COLOUR).writeString(ink.colour());
        out.endObject();
    }

    /** Builds {@link Ink} from what a reader gives; nothing is checked. */
    public static Ink read(StateReader in) {
        String colour = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case COLOUR -> colour = in.readString();
                default -> throw new IllegalStateException("Ink has no field " + field);
            }
        }
        return new Ink(colour);
    }
}
