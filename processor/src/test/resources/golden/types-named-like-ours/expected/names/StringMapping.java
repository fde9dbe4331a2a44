package names;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.lang.IllegalStateException;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link String} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StringMapping {

    private static final int VALUE = 0;
    private static final int OTHER = 1;

    /** The components of {@link String}. */
    public static final Shape SHAPE = Shape.of(
            "String",
            Shape.Field.scalar("value", Shape.Kind.STRING),
            Shape.Field.scalar("other", Shape.Kind.STRING));

    private StringMapping() {}

    /** Gives the state to a writer. */
    public static void write(String string, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(VALUE).writeString(string.value());
        out.field(OTHER).writeString(string.other());
        out.endObject();
    }

    /** Builds {@link String} from what a reader gives; nothing is checked. */
    public static String read(StateReader in) {
        java.lang.String value = null;
        java.lang.String otherValue = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case VALUE -> value = in.readString();
                case OTHER -> otherValue = in.readString();
                default -> throw new IllegalStateException("String has no field " + field);
            }
        }
        return new String(value, otherValue);
    }
}
