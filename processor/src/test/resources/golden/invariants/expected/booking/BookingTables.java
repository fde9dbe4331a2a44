package booking;

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
    private static final Table BOOKING_STAY_GUESTS = describeBookingStayGuests();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(BOOKING, BOOKING_STAY_GUESTS),
            List.of(
                    """
                    create table booking (
                        id uuid not null,
                        stay_from date not null,
                        stay_to date not null,
                        price_amount integer not null,
                        price_discount integer not null,
                        clock text collate "C" not null,
                        violations text collate "C",
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table booking_stay_guests (
                        booking_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (booking_id, position),
                        foreign key (booking_id)
                            references booking (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table booking (
                        id text not null,
                        stay_from text not null,
                        stay_to text not null,
                        price_amount integer not null,
                        price_discount integer not null,
                        clock text not null,
                        violations text,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table booking_stay_guests (
                        booking_id text not null,
                        position integer not null,
                        value text not null,
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
                        Table.Column.of("stay_from", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("stay_to", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("price_amount", Shape.Kind.INT),
                        Table.Column.of("price_discount", Shape.Kind.INT),
                        Table.Column.of("clock", Shape.Kind.INSTANT),
                        Table.Column.optional("violations", Shape.Kind.INSTANT)),
                Slot.group(
                        Slot.cell(0),
                        Slot.group(Slot.cell(1), Slot.cell(2), Slot.rows(1)),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.cell(5),
                        Slot.cell(6)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.stay_from,
                    root.stay_to, root.price_amount, root.price_discount, root.clock,
                    root.violations
                from booking root""",
                """
                insert into booking (id, stay_from, stay_to, price_amount, price_discount, clock, violations,
                    typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update booking
                set stay_from = ?, stay_to = ?, price_amount = ?, price_discount = ?,
                    clock = ?, violations = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from booking
                where id = ? and typecase_version = ?""");
    }

    private static Table describeBookingStayGuests() {
        return new Table(
                "booking_stay_guests",
                0,
                2,
                List.of(
                        Table.Column.of("booking_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from booking root
                left join booking_stay_guests part on part.booking_id = root.id""",
                """
                insert into booking_stay_guests (booking_id, position, value)
                values (?, ?, ?)""",
                """
                update booking_stay_guests
                set value = ?
                where booking_id = ? and position = ?""",
                """
                delete from booking_stay_guests
                where booking_id = ? and position = ?""");
    }
}
