package health;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link Ping} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PingMapping {

    /** The components of {@link Ping}. */
    public static final Shape SHAPE = Shape.of(
            "Ping");

    private PingMapping() {}

    /** Gives the state to a writer. */
    public static void write(Ping ping, StateWriter out) {
        out.beginObject(SHAPE);
        out.endObject();
    }

    /** Builds {@link Ping} from what a reader gives; nothing is checked. */
    public static Ping read(StateReader in) {
        in.beginObject(SHAPE);
        int field = in.nextField();
        if (field >= 0) {
            throw new IllegalStateException("Ping has no field " + field);
        }
        return new Ping();
    }
}
