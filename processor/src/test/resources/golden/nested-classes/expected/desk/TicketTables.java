package desk;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Desk.Ticket} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TicketTables {

    private static final Table TICKET = describeTicket();
    private static final Table TICKET_NOTES = describeTicketNotes();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(TICKET, TICKET_NOTES),
            List.of(
                    """
                    create table ticket (
                        id uuid not null,
                        title_text text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table ticket_notes (
                        ticket_id uuid not null,
                        position integer not null,
                        number integer not null,
                        text text collate "C" not null,
                        primary key (ticket_id, position),
                        foreign key (ticket_id)
                            references ticket (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table ticket (
                        id text not null,
                        title_text text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table ticket_notes (
                        ticket_id text not null,
                        position integer not null,
                        number integer not null,
                        text text not null,
                        primary key (ticket_id, position),
                        foreign key (ticket_id)
                            references ticket (id) on delete cascade
                    ) without rowid"""));

    private TicketTables() {}

    private static Table describeTicket() {
        return new Table(
                "ticket",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("title_text", Shape.Kind.STRING)),
                Slot.group(Slot.cell(0), Slot.group(Slot.cell(1)), Slot.rows(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.title_text
                from ticket root""",
                """
                insert into ticket (id, title_text, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update ticket
                set title_text = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from ticket
                where id = ? and typecase_version = ?""");
    }

    private static Table describeTicketNotes() {
        return new Table(
                "ticket_notes",
                0,
                2,
                List.of(
                        Table.Column.of("ticket_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("number", Shape.Kind.INT),
                        Table.Column.of("text", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.number, part.text
                from ticket root
                left join ticket_notes part on part.ticket_id = root.id""",
                """
                insert into ticket_notes (ticket_id, position, number, text)
                values (?, ?, ?, ?)""",
                """
                update ticket_notes
                set number = ?, text = ?
                where ticket_id = ? and position = ?""",
                """
                delete from ticket_notes
                where ticket_id = ? and position = ?""");
    }
}
