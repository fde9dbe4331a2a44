package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link LoanEvent.LoanEnded} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanEndedMapping {

    private static final int LOAN = 0;
    private static final int MEMBER = 1;

    /** The components of {@link LoanEvent.LoanEnded}. */
    public static final Shape SHAPE = Shape.of(
            "LoanEnded",
            Shape.Field.scalar("loan", Shape.Kind.UUID),
            Shape.Field.scalar("member", Shape.Kind.UUID));

    private LoanEndedMapping() {}

    /** Gives the state to a writer. */
    public static void write(LoanEvent.LoanEnded loanEnded, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LOAN).writeUuid(loanEnded.loan());
        out.field(MEMBER).writeUuid(loanEnded.member());
        out.endObject();
    }

    /** Builds {@link LoanEvent.LoanEnded} from what a reader gives; nothing is checked. */
    public static LoanEvent.LoanEnded read(StateReader in) {
        UUID loan = null;
        UUID member = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LOAN -> loan = in.readUuid();
                case MEMBER -> member = in.readUuid();
                default -> throw new IllegalStateException("LoanEnded has no field " + field);
            }
        }
        return new LoanEvent.LoanEnded(loan, member);
    }
}
