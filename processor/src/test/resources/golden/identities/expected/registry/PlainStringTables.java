package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link PlainString} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainStringTables {

    private static final Table PLAIN_STRING = describePlainString();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(PLAIN_STRING),
            List.of(
                    """
                    create table plain_string (
                        id text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table plain_string (
                        id text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private PlainStringTables() {}

    private static Table describePlainString() {
        return new Table(
                "plain_string",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.STRING)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from plain_string root""",
                """
                insert into plain_string (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update plain_string
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from plain_string
                where id = ? and typecase_version = ?""");
    }
}
