package trade;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Seal} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class SealMapping {

    private static final int WITNESSES = 0;
    private static final int OWNER = 1;

    /** The components of {@link Seal}. */
    public static final Shape SHAPE = Shape.of(
            "Seal",
            Shape.Field.list("witnesses", Shape.Field.object("element", PartyMapping.SHAPE)),
            Shape.Field.object("owner", PartyMapping.SHAPE));

    private SealMapping() {}

    /** Gives the state to a writer. */
    public static void write(Seal seal, StateWriter out) {
        out.beginObject(SHAPE);
        writeWitnesses(seal.witnesses(), out.field(WITNESSES));
        PartyMapping.write(seal.owner(), out.field(OWNER));
        out.endObject();
    }

    /** Builds {@link Seal} from what a reader gives; nothing is checked. */
    public static Seal read(StateReader in) {
        List<Party> witnesses = List.of();
        Party owner = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case WITNESSES -> witnesses = readWitnesses(in);
                case OWNER -> owner = PartyMapping.read(in);
                default -> throw new IllegalStateException("Seal has no field " + field);
            }
        }
        return new Seal(witnesses, owner);
    }

    /** A copy that shares nothing that can change. */
    public static Seal copy(Seal seal) {
        if (seal == null) {
            return null;
        }
        return new Seal(copyWitnesses(seal.witnesses()), seal.owner());
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Seal one, Seal other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.witnesses(), other.witnesses())
                && Objects.equals(one.owner(), other.owner());
    }

    private static void writeWitnesses(List<Party> witnesses, StateWriter out) {
        out.beginList(witnesses.size());
        for (Party element : witnesses) {
            PartyMapping.write(element, out);
        }
        out.endList();
    }

    private static List<Party> readWitnesses(StateReader in) {
        List<Party> witnesses = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            witnesses.add(PartyMapping.read(in));
        }
        return Collections.unmodifiableList(witnesses);
    }

    private static List<Party> copyWitnesses(List<Party> witnesses) {
        return witnesses == null ? null : Collections.unmodifiableList(new ArrayList<>(witnesses));
    }
}
