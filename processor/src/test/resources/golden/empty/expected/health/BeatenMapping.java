package health;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link Heart.Beaten} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BeatenMapping {

    /** The components of {@link Heart.Beaten}. */
    public static final Shape SHAPE = Shape.of(
            "Beaten");

    private BeatenMapping() {}

    /** Gives the state to a writer. */
    public static void write(Heart.Beaten beaten, StateWriter out) {
        out.beginObject(SHAPE);
        out.endObject();
    }

    /** Builds {@link Heart.Beaten} from what a reader gives; nothing is checked. */
    public static Heart.Beaten read(StateReader in) {
        in.beginObject(SHAPE);
        int field = in.nextField();
        if (field >= 0) {
            throw new IllegalStateException("Beaten has no field " + field);
        }
        return new Heart.Beaten();
    }
}
