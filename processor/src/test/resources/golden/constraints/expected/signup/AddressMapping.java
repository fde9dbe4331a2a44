package signup;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Address} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressMapping {

    private static final int STREET = 0;
    private static final int TOWN = 1;

    /** The components of {@link Address}. */
    public static final Shape SHAPE = Shape.of(
            "Address",
            Shape.Field.scalar("street", Shape.Kind.STRING),
            Shape.Field.scalar("town", Shape.Kind.STRING).optional());

    private AddressMapping() {}

    /** Gives the state to a writer. */
    public static void write(Address address, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(STREET).writeString(address.street());
        if (address.town() == null) {
            out.field(TOWN).writeNull();
        } else {
            out.field(TOWN).writeString(address.town());
        }
        out.endObject();
    }

    /** Builds {@link Address} from what a reader gives; nothing is checked. */
    public static Address read(StateReader in) {
        String street = null;
        String town = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case STREET -> street = in.readString();
                case TOWN -> town = in.readNull() ? null : in.readString();
                default -> throw new IllegalStateException("Address has no field " + field);
            }
        }
        return new Address(street, town);
    }
}
