package cinema.guests;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Guest} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class GuestTables {

    private static final Table GUEST = describeGuest();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(GUEST),
            List.of(
                    """
                    create table guest (
                        email text collate "C" not null,
                        name text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (email)
                    )"""),
            List.of(
                    """
                    create table guest (
                        email text not null,
                        name text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (email)
                    ) without rowid"""));

    private GuestTables() {}

    private static Table describeGuest() {
        return new Table(
                "guest",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("email", Shape.Kind.STRING),
                        Table.Column.of("name", Shape.Kind.STRING)),
                Slot.group(Slot.cell(0), Slot.cell(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.email, root.name
                from guest root""",
                """
                insert into guest (email, name, typecase_version, typecase_sequence)
                values (?, ?, ?, ?)""",
                """
                update guest
                set name = ?, typecase_version = ?, typecase_sequence = ?
                where email = ? and typecase_version = ?""",
                """
                delete from guest
                where email = ? and typecase_version = ?""");
    }
}
