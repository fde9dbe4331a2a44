package mail;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link LetterEvent.Sent} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SentMapping {

    private static final int LETTER = 0;

    /** The components of {@link LetterEvent.Sent}. */
    public static final Shape SHAPE = Shape.of(
            "Sent",
            Shape.Field.scalar("letter", Shape.Kind.UUID));

    private SentMapping() {}

    /** Gives the state to a writer. */
    public static void write(LetterEvent.Sent sent, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LETTER).writeUuid(sent.letter().value());
        out.endObject();
    }

    /** Builds {@link LetterEvent.Sent} from what a reader gives; nothing is checked. */
    public static LetterEvent.Sent read(StateReader in) {
        LetterId letter = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LETTER -> letter = new LetterId(in.readUuid());
                default -> throw new IllegalStateException("Sent has no field " + field);
            }
        }
        return new LetterEvent.Sent(letter);
    }
}
