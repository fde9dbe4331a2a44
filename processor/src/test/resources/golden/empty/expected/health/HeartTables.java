package health;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Heart} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class HeartTables {

    private static final Table HEART = describeHeart();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(HEART),
            List.of(
                    """
                    create table heart (
                        id uuid not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table heart (
                        id text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private HeartTables() {}

    private static Table describeHeart() {
        return new Table(
                "heart",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID)),
                Slot.group(Slot.cell(0)),
                """
                select root.typecase_version, root.typecase_sequence, root.id
                from heart root""",
                """
                insert into heart (id, typecase_version, typecase_sequence)
                values (?, ?, ?)""",
                """
                update heart
                set typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from heart
                where id = ? and typecase_version = ?""");
    }
}
