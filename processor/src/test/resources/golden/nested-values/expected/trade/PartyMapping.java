package trade;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import javax.annotation.processing.Generated;

/** How the state of the {@code @ValueObject} {@link Party} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PartyMapping {

    private static final int NAME = 0;
    private static final int ADDRESS = 1;
    private static final int BILLING = 2;

    /** The components of {@link Party}. */
    public static final Shape SHAPE = Shape.of(
            "Party",
            Shape.Field.scalar("name", Shape.Kind.STRING),
            Shape.Field.object("address", AddressMapping.SHAPE),
            Shape.Field.object("billing", AddressMapping.SHAPE).optional());

    private PartyMapping() {}

    /** Gives the state to a writer. */
    public static void write(Party party, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(NAME).writeString(party.name());
        AddressMapping.write(party.address(), out.field(ADDRESS));
        if (party.billing() == null) {
            out.field(BILLING).writeNull();
        } else {
            AddressMapping.write(party.billing(), out.field(BILLING));
        }
        out.endObject();
    }

    /** Builds {@link Party} from what a reader gives; nothing is checked. */
    public static Party read(StateReader in) {
        String name = null;
        Party.Address address = null;
        Party.Address billing = null;
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case NAME -> name = in.readString();
                case ADDRESS -> address = AddressMapping.read(in);
                case BILLING -> billing = in.readNull() ? null : AddressMapping.read(in);
                default -> throw new IllegalStateException("Party has no field " + field);
            }
        }
        return new Party(name, address, billing);
    }
}
