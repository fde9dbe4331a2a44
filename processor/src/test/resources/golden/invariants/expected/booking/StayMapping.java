package booking;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Stay} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class StayMapping {

    private static final int FROM = 0;
    private static final int TO = 1;
    private static final int GUESTS = 2;

    /** The components of {@link Stay}. */
    public static final Shape SHAPE = Shape.of(
            "Stay",
            Shape.Field.scalar("from", Shape.Kind.LOCAL_DATE),
            Shape.Field.scalar("to", Shape.Kind.LOCAL_DATE),
            Shape.Field.list("guests", Shape.Field.scalar("element", Shape.Kind.STRING)));

    private StayMapping() {}

    /** Gives the state to a writer. */
    public static void write(Stay stay, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(FROM).writeLocalDate(stay.from());
        out.field(TO).writeLocalDate(stay.to());
        writeGuests(stay.guests(), out.field(GUESTS));
        out.endObject();
    }

    /** Builds {@link Stay} from what a reader gives; nothing is checked. */
    public static Stay read(StateReader in) {
        LocalDate from = null;
        LocalDate to = null;
        List<String> guests = List.of();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case FROM -> from = in.readLocalDate();
                case TO -> to = in.readLocalDate();
                case GUESTS -> guests = readGuests(in);
                default -> throw new IllegalStateException("Stay has no field " + field);
            }
        }
        return new Stay(from, to, guests);
    }

    /** A copy that shares nothing that can change. */
    public static Stay copy(Stay stay) {
        if (stay == null) {
            return null;
        }
        return new Stay(stay.from(), stay.to(), copyGuests(stay.guests()));
    }

    /** Whether two have the same state, all that they contain included. */
    public static boolean sameState(Stay one, Stay other) {
        if (one == null || other == null) {
            return one == other;
        }
        return Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to())
                && Objects.equals(one.guests(), other.guests());
    }

    private static void writeGuests(List<String> guests, StateWriter out) {
        out.beginList(guests.size());
        for (String element : guests) {
            out.writeString(element);
        }
        out.endList();
    }

    private static List<String> readGuests(StateReader in) {
        List<String> guests = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            guests.add(in.readString());
        }
        return Collections.unmodifiableList(guests);
    }

    private static List<String> copyGuests(List<String> guests) {
        return guests == null ? null : Collections.unmodifiableList(new ArrayList<>(guests));
    }
}
