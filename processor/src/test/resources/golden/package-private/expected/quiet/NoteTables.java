package quiet;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Note} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
final class NoteTables {

    private static final Table NOTE = describeNote();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(NOTE),
            List.of(
                    """
                    create table note (
                        id uuid not null,
                        ink_colour text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table note (
                        id text not null,
                        ink_colour text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private NoteTables() {}

    private static Table describeNote() {
        return new Table(
                "note",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("ink_colour", Shape.Kind.STRING)),
                Slot.group(Slot.cell(0), Slot.group(Slot.cell(1))),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.ink_colour
                from note root""",
                """
                insert into note (id, ink_colour, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update note
                set ink_colour = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from note
                where id = ? and typecase_version = ?""");
    }
}
