package desk;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link Desk.Commands.Open} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpenMapping {

    private static final int TITLE = 0;

    /** The components of {@link Desk.Commands.Open}. */
    public static final Shape SHAPE = Shape.of(
            "Open",
            Shape.Field.object("title", TitleMapping.SHAPE));

    private OpenMapping() {}

    /** Gives the state to a writer. */
    public static void write(Desk.Commands.Open open, StateWriter out) {
        out.beginObject(SHAPE);
        TitleMapping.write(open.title(), out.field(TITLE));
        out.endObject();
    }

    /** Builds {@link Desk.Commands.Open} from what a reader gives; nothing is checked. */
    public static Desk.Commands.Open read(StateReader in) {
        Desk.Title title = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case TITLE -> title = TitleMapping.read(in);
                default -> throw new IllegalStateException("Open has no field " + field);
            }
        }
        return new Desk.Commands.Open(title);
    }
}
