package hotel;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Booking} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookingTables {

    private static final Table BOOKING = describeBooking();
    private static final Table BOOKING_ROOMS = describeBookingRooms();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(BOOKING, BOOKING_ROOMS),
            List.of(
                    """
                    create table booking (
                        id uuid not null,
                        period_from date not null,
                        period_to date not null,
                        floors_from integer,
                        floors_to integer,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table booking_rooms (
                        booking_id uuid not null,
                        position integer not null,
                        "from" integer not null,
                        "to" integer not null,
                        primary key (booking_id, position),
                        foreign key (booking_id)
                            references booking (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table booking (
                        id text not null,
                        period_from text not null,
                        period_to text not null,
                        floors_from integer,
                        floors_to integer,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table booking_rooms (
                        booking_id text not null,
                        position integer not null,
                        "from" integer not null,
                        "to" integer not null,
                        primary key (booking_id, position),
                        foreign key (booking_id)
                            references booking (id) on delete cascade
                    ) without rowid"""));

    private BookingTables() {}

    private static Table describeBooking() {
        return new Table(
                "booking",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("period_from", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("period_to", Shape.Kind.LOCAL_DATE),
                        Table.Column.optional("floors_from", Shape.Kind.INT),
                        Table.Column.optional("floors_to", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(0),
                        Slot.group(Slot.cell(1), Slot.cell(2)),
                        Slot.optional(3, Slot.cell(3), Slot.cell(4)),
                        Slot.rows(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.period_from,
                    root.period_to, root.floors_from, root.floors_to
                from booking root""",
                """
                insert into booking (id, period_from, period_to, floors_from, floors_to, typecase_version,
                    typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update booking
                set period_from = ?, period_to = ?, floors_from = ?, floors_to = ?,
                    typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from booking
                where id = ? and typecase_version = ?""");
    }

    private static Table describeBookingRooms() {
        return new Table(
                "booking_rooms",
                0,
                2,
                List.of(
                        Table.Column.of("booking_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("\"from\"", Shape.Kind.INT),
                        Table.Column.of("\"to\"", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part."from", part."to"
                from booking root
                left join booking_rooms part on part.booking_id = root.id""",
                """
                insert into booking_rooms (booking_id, position, "from", "to")
                values (?, ?, ?, ?)""",
                """
                update booking_rooms
                set "from" = ?, "to" = ?
                where booking_id = ? and position = ?""",
                """
                delete from booking_rooms
                where booking_id = ? and position = ?""");
    }
}
