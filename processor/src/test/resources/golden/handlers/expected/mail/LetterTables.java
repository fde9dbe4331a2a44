package mail;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Letter} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LetterTables {

    private static final Table LETTER = describeLetter();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(LETTER),
            List.of(
                    """
                    create table letter (
                        id uuid not null,
                        text text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table letter (
                        id text not null,
                        text text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private LetterTables() {}

    private static Table describeLetter() {
        return new Table(
                "letter",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("text", Shape.Kind.STRING)),
                Slot.group(Slot.cell(0), Slot.cell(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.text
                from letter root""",
                """
                insert into letter (id, text, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update letter
                set text = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from letter
                where id = ? and typecase_version = ?""");
    }
}
