package cinema.guests;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Guest} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestMapping implements AggregateMapping<Guest, String> {

    /** The one instance. */
    public static final GuestMapping INSTANCE = new GuestMapping();

    private static final int EMAIL = 0;
    private static final int NAME = 1;

    private static final Shape SHAPE = Shape.of(
            "Guest",
            Shape.Field.scalar("email", Shape.Kind.STRING),
            Shape.Field.scalar("name", Shape.Kind.STRING));

    private GuestMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public String identity(Guest guest) {
        return guest.email;
    }

    @Override
    public Tables tables() {
        return GuestTables.TABLES;
    }

    @Override
    public FieldPath<Guest> identityPath() {
        return GuestFields.EMAIL.path();
    }

    @Override
    public String identityText(String identity) {
        return identity;
    }

    @Override
    public Guest copy(Guest guest) {
        Guest copy = new Guest();
        copy.email = guest.email;
        copy.name = guest.name;
        return copy;
    }

    @Override
    public boolean sameState(Guest one, Guest other) {
        return Objects.equals(one.email, other.email)
                && Objects.equals(one.name, other.name);
    }

    @Override
    public void check(Guest guest, Violations violations) {
        GuestConstraints.check(guest, violations);
    }

    @Override
    public void write(Guest guest, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(EMAIL).writeString(guest.email);
        out.field(NAME).writeString(guest.name);
        out.endObject();
    }

    @Override
    public Guest read(StateReader in) {
        Guest guest = new Guest();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case EMAIL -> guest.email = in.readString();
                case NAME -> guest.name = in.readString();
                default -> throw new IllegalStateException("Guest has no field " + field);
            }
        }
        return guest;
    }

    @Override
    public void writeIdentity(String identity, StateWriter out) {
        out.writeString(identity);
    }

    @Override
    public String readIdentity(StateReader in) {
        return in.readString();
    }
}
