package desk;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link Desk.Opened} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OpenedMapping {

    private static final int TICKET = 0;
    private static final int TITLE = 1;

    /** The components of {@link Desk.Opened}. */
    public static final Shape SHAPE = Shape.of(
            "Opened",
            Shape.Field.scalar("ticket", Shape.Kind.UUID),
            Shape.Field.object("title", TitleMapping.SHAPE));

    private OpenedMapping() {}

    /** Gives the state to a writer. */
    public static void write(Desk.Opened opened, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(TICKET).writeUuid(opened.ticket().value());
        TitleMapping.write(opened.title(), out.field(TITLE));
        out.endObject();
    }

    /** Builds {@link Desk.Opened} from what a reader gives; nothing is checked. */
    public static Desk.Opened read(StateReader in) {
        Desk.TicketId ticket = null;
        Desk.Title title = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case TICKET -> ticket = new Desk.TicketId(in.readUuid());
                case TITLE -> title = TitleMapping.read(in);
                default -> throw new IllegalStateException("Opened has no field " + field);
            }
        }
        return new Desk.Opened(ticket, title);
    }
}
