package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link LoanEvent.LoanBegun} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanBegunMapping {

    private static final int LOAN = 0;
    private static final int MEMBER = 1;

    /** The components of {@link LoanEvent.LoanBegun}. */
    public static final Shape SHAPE = Shape.of(
            "LoanBegun",
            Shape.Field.scalar("loan", Shape.Kind.UUID),
            Shape.Field.scalar("member", Shape.Kind.UUID));

    private LoanBegunMapping() {}

    /** Gives the state to a writer. */
    public static void write(LoanEvent.LoanBegun loanBegun, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LOAN).writeUuid(loanBegun.loan());
        out.field(MEMBER).writeUuid(loanBegun.member());
        out.endObject();
    }

    /** Builds {@link LoanEvent.LoanBegun} from what a reader gives; nothing is checked. */
    public static LoanEvent.LoanBegun read(StateReader in) {
        UUID loan = null;
        UUID member = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LOAN -> loan = in.readUuid();
                case MEMBER -> member = in.readUuid();
                default -> throw new IllegalStateException("LoanBegun has no field " + field);
            }
        }
        return new LoanEvent.LoanBegun(loan, member);
    }
}
