package quiet;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link Written} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
final class WrittenMapping {

    private static final int INK = 0;

    /** The components of {@link Written}. */
    public static final Shape SHAPE = Shape.of(
            "Written",
            Shape.Field.object("ink", InkMapping.SHAPE));

    private WrittenMapping() {}

    /** Gives the state to a writer. */
    public static void write(Written written, StateWriter out) {
        out.beginObject(SHAPE);
        InkMapping.write(written.ink(), out.field(INK));
        out.endObject();
    }

    /** Builds {@link Written} from what a reader gives; nothing is checked. */
    public static Written read(StateReader in) {
        Ink ink = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case INK -> ink = InkMapping.read(in);
                default -> throw new IllegalStateException("Written has no field " + field);
            }
        }
        return new Written(ink);
    }
}
