package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link PlainLong} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainLongTables {

    private static final Table PLAIN_LONG = describePlainLong();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(PLAIN_LONG),
            List.of(
                    """
                    create table plain_long (
                        id bigint not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table plain_long (
                        id integer not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private PlainLongTables() {}

    private static Table describePlainLong() {
        return new Table(
                "plain_long",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.LONG)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from plain_long root""",
                """
                insert into plain_long (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update plain_long
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from plain_long
                where id = ? and typecase_version = ?""");
    }
}
