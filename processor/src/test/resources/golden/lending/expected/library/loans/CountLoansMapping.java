package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link CountLoans} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class CountLoansMapping {

    private static final int MEMBER = 0;

    /** The components of {@link CountLoans}. */
    public static final Shape SHAPE = Shape.of(
            "CountLoans",
            Shape.Field.scalar("member", Shape.Kind.UUID));

    private CountLoansMapping() {}

    /** Gives the state to a writer. */
    public static void write(CountLoans countLoans, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(MEMBER).writeUuid(countLoans.member());
        out.endObject();
    }

    /** Builds {@link CountLoans} from what a reader gives; nothing is checked. */
    public static CountLoans read(StateReader in) {
        UUID member = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case MEMBER -> member = in.readUuid();
                default -> throw new IllegalStateException("CountLoans has no field " + field);
            }
        }
        return new CountLoans(member);
    }
}
