package library.members;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Member} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class MemberTables {

    private static final Table MEMBER = describeMember();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(MEMBER),
            List.of(
                    """
                    create table member (
                        id uuid not null,
                        loans integer not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table member (
                        id text not null,
                        loans integer not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private MemberTables() {}

    private static Table describeMember() {
        return new Table(
                "member",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("loans", Shape.Kind.INT)),
                Slot.group(Slot.cell(0), Slot.cell(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.loans
                from member root""",
                """
                insert into member (id, loans, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update member
                set loans = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from member
                where id = ? and typecase_version = ?""");
    }
}
