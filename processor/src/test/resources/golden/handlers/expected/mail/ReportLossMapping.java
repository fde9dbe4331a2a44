package mail;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link ReportLoss} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ReportLossMapping {

    private static final int LETTER = 0;

    /** The components of {@link ReportLoss}. */
    public static final Shape SHAPE = Shape.of(
            "ReportLoss",
            Shape.Field.scalar("letter", Shape.Kind.UUID));

    private ReportLossMapping() {}

    /** Gives the state to a writer. */
    public static void write(ReportLoss reportLoss, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LETTER).writeUuid(reportLoss.letter().value());
        out.endObject();
    }

    /** Builds {@link ReportLoss} from what a reader gives; nothing is checked. */
    public static ReportLoss read(StateReader in) {
        LetterId letter = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LETTER -> letter = new LetterId(in.readUuid());
                default -> throw new IllegalStateException("ReportLoss has no field " + field);
            }
        }
        return new ReportLoss(letter);
    }
}
