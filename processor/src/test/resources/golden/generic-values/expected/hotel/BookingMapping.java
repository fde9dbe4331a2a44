package hotel;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Booking} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingMapping implements AggregateMapping<Booking, UUID> {

    /** The one instance. */
    public static final BookingMapping INSTANCE = new BookingMapping();

    private static final int ID = 0;
    private static final int PERIOD = 1;
    private static final int FLOORS = 2;
    private static final int ROOMS = 3;

    private static final Shape SHAPE = Shape.of(
            "Booking",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.object("period", RangeOfLocalDate.SHAPE),
            Shape.Field.object("floors", RangeOfInteger.SHAPE).optional(),
            Shape.Field.list("rooms", Shape.Field.object("element", RangeOfInteger_2.SHAPE)));

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
        copy.period = booking.period;
        copy.floors = booking.floors;
        copy.rooms = copyRooms(booking.rooms);
        return copy;
    }

    @Override
    public boolean sameState(Booking one, Booking other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.period, other.period)
                && Objects.equals(one.floors, other.floors)
                && Objects.equals(one.rooms, other.rooms);
    }

    @Override
    public void check(Booking booking, Violations violations) {
        BookingConstraints.check(booking, violations);
    }

    @Override
    public void write(Booking booking, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(booking.id);
        RangeOfLocalDate.write(booking.period, out.field(PERIOD));
        if (booking.floors == null) {
            out.field(FLOORS).writeNull();
        } else {
            RangeOfInteger.write(booking.floors, out.field(FLOORS));
        }
        writeRooms(booking.rooms, out.field(ROOMS));
        out.endObject();
    }

    @Override
    public Booking read(StateReader in) {
        Booking booking = new Booking();
        booking.rooms = new ArrayList<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> booking.id = in.readUuid();
                case PERIOD -> booking.period = RangeOfLocalDate.read(in);
                case FLOORS -> booking.floors = in.readNull() ? null : RangeOfInteger.read(in);
                case ROOMS -> booking.rooms = readRooms(in);
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

    private static List<Range<Integer>> copyRooms(List<Range<Integer>> rooms) {
        return rooms == null ? null : new ArrayList<>(rooms);
    }

    private static void writeRooms(List<Range<Integer>> rooms, StateWriter out) {
        out.beginList(rooms.size());
        for (Range<Integer> element : rooms) {
            RangeOfInteger_2.write(element, out);
        }
        out.endList();
    }

    private static List<Range<Integer>> readRooms(StateReader in) {
        List<Range<Integer>> rooms = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            rooms.add(RangeOfInteger_2.read(in));
        }
        return rooms;
    }

    /** How the state of a {@code Range<Integer>} leaves it and comes back. */
    static final class RangeOfInteger {

        private static final int FROM = 0;
        private static final int TO = 1;

        /** The components of {@link Range}. */
        public static final Shape SHAPE = Shape.of(
                "Range",
                Shape.Field.scalar("from", Shape.Kind.INT),
                Shape.Field.scalar("to", Shape.Kind.INT));

        private RangeOfInteger() {}

        /** Gives the state to a writer. */
        public static void write(Range<Integer> range, StateWriter out) {
            out.beginObject(SHAPE);
            out.field(FROM).writeInt(range.from());
            out.field(TO).writeInt(range.to());
            out.endObject();
        }

        /** Builds {@link Range} from what a reader gives; nothing is checked. */
        public static Range<Integer> read(StateReader in) {
            Integer from = null;
            Integer to = null;
            in.beginObject(SHAPE);
            for (int field = in.nextField(); field >= 0; field = in.nextField()) {
                switch (field) {
                    case FROM -> from = in.readInt();
                    case TO -> to = in.readInt();
                    default -> throw new IllegalStateException("Range has no field " + field);
                }
            }
            return new Range<>(from, to);
        }
    }

    /** How the state of a {@code Range<Integer>} leaves it and comes back. */
    static final class RangeOfInteger_2 {

        private static final int FROM = 0;
        private static final int TO = 1;

        /** The components of {@link Range}. */
        public static final Shape SHAPE = Shape.of(
                "Range",
                Shape.Field.scalar("from", Shape.Kind.INT),
                Shape.Field.scalar("to", Shape.Kind.INT));

        private RangeOfInteger_2() {}

        /** Gives the state to a writer. */
        public static void write(Range<Integer> range, StateWriter out) {
            out.beginObject(SHAPE);
            out.field(FROM).writeInt(range.from());
            out.field(TO).writeInt(range.to());
            out.endObject();
        }

        /** Builds {@link Range} from what a reader gives; nothing is checked. */
        public static Range<Integer> read(StateReader in) {
            Integer from = null;
            Integer to = null;
            in.beginObject(SHAPE);
            for (int field = in.nextField(); field >= 0; field = in.nextField()) {
                switch (field) {
                    case FROM -> from = in.readInt();
                    case TO -> to = in.readInt();
                    default -> throw new IllegalStateException("Range has no field " + field);
                }
            }
            return new Range<>(from, to);
        }
    }

    /** How the state of a {@code Range<LocalDate>} leaves it and comes back. */
    static final class RangeOfLocalDate {

        private static final int FROM = 0;
        private static final int TO = 1;

        /** The components of {@link Range}. */
        public static final Shape SHAPE = Shape.of(
                "Range",
                Shape.Field.scalar("from", Shape.Kind.LOCAL_DATE),
                Shape.Field.scalar("to", Shape.Kind.LOCAL_DATE));

        private RangeOfLocalDate() {}

        /** Gives the state to a writer. */
        public static void write(Range<LocalDate> range, StateWriter out) {
            out.beginObject(SHAPE);
            out.field(FROM).writeLocalDate(range.from());
            out.field(TO).writeLocalDate(range.to());
            out.endObject();
        }

        /** Builds {@link Range} from what a reader gives; nothing is checked. */
        public static Range<LocalDate> read(StateReader in) {
            LocalDate from = null;
            LocalDate to = null;
            in.beginObject(SHAPE);
            for (int field = in.nextField(); field >= 0; field = in.nextField()) {
                switch (field) {
                    case FROM -> from = in.readLocalDate();
                    case TO -> to = in.readLocalDate();
                    default -> throw new IllegalStateException("Range has no field " + field);
                }
            }
            return new Range<>(from, to);
        }
    }
}
