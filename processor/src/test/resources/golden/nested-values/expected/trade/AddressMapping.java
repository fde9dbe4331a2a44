package trade;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Party.Address} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AddressMapping {

    private static final int CITY = 0;
    private static final int COUNTRY = 1;

    /** The components of {@link Party.Address}. */
    public static final Shape SHAPE = Shape.of(
            "Address",
            Shape.Field.scalar("city", Shape.Kind.STRING),
            Shape.Field.scalar("country", Shape.Kind.ENUM));

    private AddressMapping() {}

    /** Gives the state to a writer. */
    public static void write(Party.Address address, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(CITY).writeString(address.city());
        out.field(COUNTRY).writeString(address.country().name());
        out.endObject();
    }

    /** Builds {@link Party.Address} from what a reader gives; nothing is checked. */
    public static Party.Address read(StateReader in) {
        String city = null;
        Party.Country country = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case CITY -> city = in.readString();
                case COUNTRY -> country = Party.Country.valueOf(in.readString());
                default -> throw new IllegalStateException("Address has no field " + field);
            }
        }
        return new Party.Address(city, country);
    }
}
