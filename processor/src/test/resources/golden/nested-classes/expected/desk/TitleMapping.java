package desk;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Desk.Title} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TitleMapping {

    private static final int TEXT = 0;

    /** The components of {@link Desk.Title}. */
    public static final Shape SHAPE = Shape.of(
            "Title",
            Shape.Field.scalar("text", Shape.Kind.STRING));

    private TitleMapping() {}

    /** Gives the state to a writer. */
    public static void write(Desk.Title title, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(TEXT).writeString(title.text());
        out.endObject();
    }

    /** Builds {@link Desk.Title} from what a reader gives; nothing is checked. */
    public static Desk.Title read(StateReader in) {
        String text = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case TEXT -> text = in.readString();
                default -> throw new IllegalStateException("Title has no field " + field);
            }
        }
        return new Desk.Title(text);
    }
}
