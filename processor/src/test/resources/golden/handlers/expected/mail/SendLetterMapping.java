package mail;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link SendLetter} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SendLetterMapping {

    private static final int TEXT = 0;

    /** The components of {@link SendLetter}. */
    public static final Shape SHAPE = Shape.of(
            "SendLetter",
            Shape.Field.scalar("text", Shape.Kind.STRING));

    private SendLetterMapping() {}

    /** Gives the state to a writer. */
    public static void write(SendLetter sendLetter, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(TEXT).writeString(sendLetter.text());
        out.endObject();
    }

    /** Builds {@link SendLetter} from what a reader gives; nothing is checked. */
    public static SendLetter read(StateReader in) {
        String text = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case TEXT -> text = in.readString();
                default -> throw new IllegalStateException("SendLetter has no field " + field);
            }
        }
        return new SendLetter(text);
    }
}
