package cinema.guests;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link Welcome} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class WelcomeMapping {

    private static final int NAME = 0;

    /** The components of {@link Welcome}. */
    public static final Shape SHAPE = Shape.of(
            "Welcome",
            Shape.Field.scalar("name", Shape.Kind.STRING));

    private WelcomeMapping() {}

    /** Gives the state to a writer. */
    public static void write(Welcome welcome, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NAME).writeString(welcome.name());
        out.endObject();
    }

    /** Builds {@link Welcome} from what a reader gives; nothing is checked. */
    public static Welcome read(StateReader in) {
        String name = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NAME -> name = in.readString();
                default -> throw new IllegalStateException("Welcome has no field " + field);
            }
        }
        return new Welcome(name);
    }
}
