package shop;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Order} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class OrderTables {

    private static final Table ORDER = describeOrder();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(ORDER),
            List.of(
                    """
                    create table "order" (
                        id uuid not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table "order" (
                        id text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private OrderTables() {}

    private static Table describeOrder() {
        return new Table(
                "\"order\"",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from "order" root""",
                """
                insert into "order" (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update "order"
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from "order"
                where id = ? and typecase_version = ?""");
    }
}
