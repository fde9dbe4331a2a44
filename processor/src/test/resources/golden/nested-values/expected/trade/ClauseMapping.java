package trade;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Entity} {@link Clause} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class ClauseMapping {

    private static final int NUMBER = 0;
    private static final int SEAL = 1;

    /** The fields of {@link Clause}. */
    public static final Shape SHAPE = Shape.of(
            "Clause",
            Shape.Field.scalar("number", Shape.Kind.STRING),
            Shape.Field.object("seal", SealMapping.SHAPE).optional());

    private ClauseMapping() {}

    /** Gives the state to a writer. */
    public static void write(Clause clause, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NUMBER).writeString(clause.number);
        if (clause.seal == null) {
            out.field(SEAL).writeNull();
        } else {
            SealMapping.write(clause.seal, out.field(SEAL));
        }
        out.endObject();
    }

    /** Builds {@link Clause} from what a reader gives; nothing is checked. */
    public static Clause read(StateReader in) {
        Clause clause = new Clause();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NUMBER -> clause.number = in.readString();
                case SEAL -> clause.seal = in.readNull() ? null : SealMapping.read(in);
                default -> throw new IllegalStateException("Clause has no field " + field);
            }
        }
        return clause;
    }

    /** The identity; null where it has not been set. */
    public static String identity(Clause clause) {
        return clause == null ? null : clause.number;
    }

    /** A copy that shares nothing that can change. */
    public static Clause copy(Clause clause) {
        if (clause == null) {
            return null;
        }
        Clause copy = new Clause();
        copy.number = clause.number;
        copy.seal = SealMapping.copy(clause.seal);
        return copy;
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Clause one, Clause other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.number, other.number)
                && SealMapping.sameState(one.seal, other.seal);
    }
}
