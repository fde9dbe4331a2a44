package billing;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Invoice} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class InvoiceTables {

    private static final Table INVOICE = describeInvoice();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(INVOICE),
            List.of(
                    """
                    create table invoice (
                        id uuid not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table invoice (
                        id text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private InvoiceTables() {}

    private static Table describeInvoice() {
        return new Table(
                "invoice",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from invoice root""",
                """
                insert into invoice (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update invoice
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from invoice
                where id = ? and typecase_version = ?""");
    }
}
