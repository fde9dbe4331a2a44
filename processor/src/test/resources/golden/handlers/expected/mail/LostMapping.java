package mail;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link LetterEvent.Lost} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LostMapping {

    private static final int LETTER = 0;
    private static final int WHERE = 1;

    /** The components of {@link LetterEvent.Lost}. */
    public static final Shape SHAPE = Shape.of(
            "Lost",
            Shape.Field.scalar("letter", Shape.Kind.UUID),
            Shape.Field.scalar("where", Shape.Kind.STRING));

    private LostMapping() {}

    /** Gives the state to a writer. */
    public static void write(LetterEvent.Lost lost, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LETTER).writeUuid(lost.letter().value());
        out.field(WHERE).writeString(lost.where());
        out.endObject();
    }

    /** Builds {@link LetterEvent.Lost} from what a reader gives; nothing is checked. */
    public static LetterEvent.Lost read(StateReader in) {
        LetterId letter = null;
        String where = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LETTER -> letter = new LetterId(in.readUuid());
                case WHERE -> where = in.readString();
                default -> throw new IllegalStateException("Lost has no field " + field);
            }
        }
        return new LetterEvent.Lost(letter, where);
    }
}
