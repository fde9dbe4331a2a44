package shop.catalogue;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Book} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class BookTables {

    private static final Table BOOK = describeBook();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(BOOK),
            List.of(
                    """
                    create table book (
                        id uuid not null,
                        title text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table book (
                        id text not null,
                        title text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private BookTables() {}

    private static Table describeBook() {
        return new Table(
                "book",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("title", Shape.Kind.STRING)),
                Slot.group(Slot.cell(0), Slot.cell(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.title
                from book root""",
                """
                insert into book (id, title, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update book
                set title = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from book
                where id = ? and typecase_version = ?""");
    }
}
