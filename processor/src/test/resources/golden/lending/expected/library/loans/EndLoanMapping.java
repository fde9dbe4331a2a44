package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link EndLoan} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class EndLoanMapping {

    private static final int LOAN = 0;

    /** The components of {@link EndLoan}. */
    public static final Shape SHAPE = Shape.of(
            "EndLoan",
            Shape.Field.scalar("loan", Shape.Kind.UUID));

    private EndLoanMapping() {}

    /** Gives the state to a writer. */
    public static void write(EndLoan endLoan, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LOAN).writeUuid(endLoan.loan());
        out.endObject();
    }

    /** Builds {@link EndLoan} from what a reader gives; nothing is checked. */
    public static EndLoan read(StateReader in) {
        UUID loan = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LOAN -> loan = in.readUuid();
                default -> throw new IllegalStateException("EndLoan has no field " + field);
            }
        }
        return new EndLoan(loan);
    }
}
