package booking;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Booking} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingMapping implements AggregateMapping<Booking, UUID> {

    /** The one instance. */
    public static final BookingMapping INSTANCE = new BookingMapping();

    private static final int ID = 0;
    private static final int STAY = 1;
    private static final int PRICE = 2;
    private static final int CLOCK = 3;
    private static final int VIOLATIONS = 4;

    private static final Shape SHAPE = Shape.of(
            "Booking",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("stay", StayMapping.SHAPE),
            Shape.Field.object("price", PriceMapping.SHAPE),
            Shape.Field.scalar("clock", Shape.Kind.INSTANT),
            Shape.Field.scalar("violations", Shape.Kind.INSTANT).optional());

    private BookingMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public UUID identity(Booking booking) {
        return booking.id;
    }

    @Override
    public Tables tables() {
        return BookingTables.TABLES;
    }

    @Override
    public FieldPath<Booking> identityPath() {
        return BookingFields.ID.path();
    }

    @Override
    public String identityText(UUID identity) {
        return identity.toString();
    }

    @Override
    public Booking copy(Booking booking) {
        Booking copy = new Booking();
        copy.id = booking.id;
        copy.stay = StayMapping.copy(booking.stay);
        copy.price = booking.price;
        copy.clock = booking.clock;
        copy.violations = booking.violations;
        return copy;
    }

    @Override
    public boolean sameState(Booking one, Booking other) {
        return Objects.equals(one.id, other.id)
                && StayMapping.sameState(one.stay, other.stay)
                && Objects.equals(one.price, other.price)
                && Objects.equals(one.clock, other.clock)
                && Objects.equals(one.violations, other.violations);
    }

    @Override
    public void check(Booking booking, Violations violations) {
        BookingConstraints.check(booking, violations);
    }

    @Override
    public void write(Booking booking, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(booking.id);
        StayMapping.write(booking.stay, out.field(STAY));
        PriceMapping.write(booking.price, out.field(PRICE));
        out.field(CLOCK).writeInstant(booking.clock);
        if (booking.violations == null) {
            out.field(VIOLATIONS).writeNull();
        } else {
            out.field(VIOLATIONS).writeInstant(booking.violations);
        }
        out.endObject();
    }

    @Override
    public Booking read(StateReader in) {
        Booking booking = new Booking();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> booking.id = in.readUuid();
                case STAY -> booking.stay = StayMapping.read(in);
                case PRICE -> booking.price = PriceMapping.read(in);
                case CLOCK -> booking.clock = in.readInstant();
                case VIOLATIONS -> booking.violations = in.readNull() ? null : in.readInstant();
                default -> throw new IllegalStateException("Booking has no field " + field);
            }
        }
        return booking;
    }

    @Override
    public void writeIdentity(UUID identity, StateWriter out) {
        out.writeUuid(identity);
    }

    @Override
    public UUID readIdentity(StateReader in) {
        return in.readUuid();
    }
}
