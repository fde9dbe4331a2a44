package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Event} {@link LoanEvent.LoanRenewed} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanRenewedMapping {

    private static final int LOAN = 0;

    /** The components of {@link LoanEvent.LoanRenewed}. */
    public static final Shape SHAPE = Shape.of(
            "LoanRenewed",
            Shape.Field.scalar("loan", Shape.Kind.UUID));

    private LoanRenewedMapping() {}

    /** Gives the state to a writer. */
    public static void write(LoanEvent.LoanRenewed loanRenewed, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(LOAN).writeUuid(loanRenewed.loan());
        out.endObject();
    }

    /** Builds {@link LoanEvent.LoanRenewed} from what a reader gives; nothing is checked. */
    public static LoanEvent.LoanRenewed read(StateReader in) {
        UUID loan = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case LOAN -> loan = in.readUuid();
                default -> throw new IllegalStateException("LoanRenewed has no field " + field);
            }
        }
        return new LoanEvent.LoanRenewed(loan);
    }
}
