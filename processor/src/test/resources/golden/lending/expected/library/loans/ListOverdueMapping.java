package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link ListOverdue} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ListOverdueMapping {

    private static final int DAYS = 0;

    /** The components of {@link ListOverdue}. */
    public static final Shape SHAPE = Shape.of(
            "ListOverdue",
            Shape.Field.scalar("days", Shape.Kind.INT));

    private ListOverdueMapping() {}

    /** Gives the state to a writer. */
    public static void write(ListOverdue listOverdue, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(DAYS).writeInt(listOverdue.days());
        out.endObject();
    }

    /** Builds {@link ListOverdue} from what a reader gives; nothing is checked. */
    public static ListOverdue read(StateReader in) {
        int days = 0;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case DAYS -> days = in.readInt();
                default -> throw new IllegalStateException("ListOverdue has no field " + field);
            }
        }
        return new ListOverdue(days);
    }
}
