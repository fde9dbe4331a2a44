package booking;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Tariff} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TariffTables {

    private static final Table TARIFF = describeTariff();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(TARIFF),
            List.of(
                    """
                    create table tariff (
                        id uuid not null,
                        lowest integer not null,
                        highest integer not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )"""),
            List.of(
                    """
                    create table tariff (
                        id text not null,
                        lowest integer not null,
                        highest integer not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid"""));

    private TariffTables() {}

    private static Table describeTariff() {
        return new Table(
                "tariff",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("lowest", Shape.Kind.INT),
                        Table.Column.of("highest", Shape.Kind.INT)),
                Slot.group(Slot.cell(0), Slot.cell(1), Slot.cell(2)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.lowest,
                    root.highest
                from tariff root""",
                """
                insert into tariff (id, lowest, highest, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update tariff
                set lowest = ?, highest = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from tariff
                where id = ? and typecase_version = ?""");
    }
}
