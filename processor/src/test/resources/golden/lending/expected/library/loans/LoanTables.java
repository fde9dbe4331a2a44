package library.loans;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Loan} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class LoanTables {

    private static final Table LOAN = describeLoan();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(LOAN),
            List.of(
                    """
                    create table loan (
                        id uuid not null,
                        member uuid not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table loan (
                        id text not null,
                        member text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private LoanTables() {}

    private static Table describeLoan() {
        return new Table(
                "loan",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("member", Shape.Kind.UUID)),
                Slot.group(Slot.cell(0), Slot.cell(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.member
                from loan root""",
                """
                insert into loan (id, member, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update loan
                set member = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from loan
                where id = ? and typecase_version = ?""");
    }
}
