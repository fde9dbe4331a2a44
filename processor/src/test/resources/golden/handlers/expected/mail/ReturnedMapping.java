package mail;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link LetterEvent.Returned} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReturnedMapping {

    private static final int LETTER = 0;

    /** The components of {@link LetterEvent.Returned}. */
    public static final Shape SHAPE = Shape.of(
            "Returned",
            Shape.Field.scalar("letter", Shape.Kind.UUID));

    private ReturnedMapping() {}

    /** Gives the state to a writer. */
    public static void write(LetterEvent.Returned returned, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LETTER).writeUuid(returned.letter().value());
        out.endObject();
    }

    /** Builds {@link LetterEvent.Returned} from what a reader gives; nothing is checked. */
    public static LetterEvent.Returned read(StateReader in) {
        LetterId letter = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LETTER -> letter = new LetterId(in.readUuid());
                default -> throw new IllegalStateException("Returned has no field " + field);
            }
        }
        return new LetterEvent.Returned(letter);
    }
}
