package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Command} {@link BeginLoan} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BeginLoanMapping {

    private static final int MEMBER = 0;

    /** The components of {@link BeginLoan}. */
    public static final Shape SHAPE = Shape.of(
            "BeginLoan",
            Shape.Field.scalar("member", Shape.Kind.UUID));

    private BeginLoanMapping() {}

    /** Gives the state to a writer. */
    public static void write(BeginLoan beginLoan, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(MEMBER).writeUuid(beginLoan.member());
        out.endObject();
    }

    /** Builds {@link BeginLoan} from what a reader gives; nothing is checked. */
    public static BeginLoan read(StateReader in) {
        UUID member = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case MEMBER -> member = in.readUuid();
                default -> throw new IllegalStateException("BeginLoan has no field " + field);
            }
        }
        return new BeginLoan(member);
    }
}
