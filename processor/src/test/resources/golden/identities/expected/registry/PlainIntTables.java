package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link PlainInt} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainIntTables {

    private static final Table PLAIN_INT = describePlainInt();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(PLAIN_INT),
            List.of(
                    """
                    create table plain_int (
                        id integer not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table plain_int (
                        id integer not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private PlainIntTables() {}

    private static Table describePlainInt() {
        return new Table(
                "plain_int",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.INT)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from plain_int root""",
                """
                insert into plain_int (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update plain_int
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from plain_int
                where id = ? and typecase_version = ?""");
    }
}
