package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link PlainUuid} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class PlainUuidTables {

    private static final Table PLAIN_UUID = describePlainUuid();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(PLAIN_UUID),
            List.of(
                    """
                    create table plain_uuid (
                        id uuid not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table plain_uuid (
                        id text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private PlainUuidTables() {}

    private static Table describePlainUuid() {
        return new Table(
                "plain_uuid",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from plain_uuid root""",
                """
                insert into plain_uuid (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update plain_uuid
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from plain_uuid
                where id = ? and typecase_version = ?""");
    }
}
