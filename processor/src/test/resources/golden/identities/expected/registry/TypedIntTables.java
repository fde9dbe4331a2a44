package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link TypedInt} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedIntTables {

    private static final Table TYPED_INT = describeTypedInt();
    private static final Table TYPED_INT_ALL = describeTypedIntAll();
    private static final Table TYPED_INT_SOME = describeTypedIntSome();
    private static final Table TYPED_INT_PAIRS = describeTypedIntPairs();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(TYPED_INT, TYPED_INT_ALL, TYPED_INT_SOME, TYPED_INT_PAIRS),
            List.of(
                    """
                    create table typed_int (
                        id integer not null,
                        next integer not null,
                        previous integer,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table typed_int_all (
                        typed_int_id integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (typed_int_id, position),
                        foreign key (typed_int_id)
                            references typed_int (id) on delete cascade
                    )""",
                    """
                    create table typed_int_some (
                        typed_int_id integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (typed_int_id, position),
                        foreign key (typed_int_id)
                            references typed_int (id) on delete cascade
                    )""",
                    """
                    create table typed_int_pairs (
                        typed_int_id integer not null,
                        position integer not null,
                        key integer not null,
                        value integer not null,
                        primary key (typed_int_id, position),
                        foreign key (typed_int_id)
                            references typed_int (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table typed_int (
                        id integer not null,
                        next integer not null,
                        previous integer,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table typed_int_all (
                        typed_int_id integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (typed_int_id, position),
                        foreign key (typed_int_id)
                            references typed_int (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_int_some (
                        typed_int_id integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (typed_int_id, position),
                        foreign key (typed_int_id)
                            references typed_int (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_int_pairs (
                        typed_int_id integer not null,
                        position integer not null,
                        key integer not null,
                        value integer not null,
                        primary key (typed_int_id, position),
                        foreign key (typed_int_id)
                            references typed_int (id) on delete cascade
                    ) without rowid"""));

    private TypedIntTables() {}

    private static Table describeTypedInt() {
        return new Table(
                "typed_int",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.INT),
                        Table.Column.of("next", Shape.Kind.INT),
                        Table.Column.optional("previous", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(0),
                        Slot.cell(1),
                        Slot.cell(2),
                        Slot.rows(1),
                        Slot.rows(2),
                        Slot.rows(3)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.next,
                    root.previous
                from typed_int root""",
                """
                insert into typed_int (id, next, previous, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update typed_int
                set next = ?, previous = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from typed_int
                where id = ? and typecase_version = ?""");
    }

    private static Table describeTypedIntAll() {
        return new Table(
                "typed_int_all",
                0,
                2,
                List.of(
                        Table.Column.of("typed_int_id", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_int root
                left join typed_int_all part on part.typed_int_id = root.id""",
                """
                insert into typed_int_all (typed_int_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_int_all
                set value = ?
                where typed_int_id = ? and position = ?""",
                """
                delete from typed_int_all
                where typed_int_id = ? and position = ?""");
    }

    private static Table describeTypedIntSome() {
        return new Table(
                "typed_int_some",
                0,
                2,
                List.of(
                        Table.Column.of("typed_int_id", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_int root
                left join typed_int_some part on part.typed_int_id = root.id""",
                """
                insert into typed_int_some (typed_int_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_int_some
                set value = ?
                where typed_int_id = ? and position = ?""",
                """
                delete from typed_int_some
                where typed_int_id = ? and position = ?""");
    }

    private static Table describeTypedIntPairs() {
        return new Table(
                "typed_int_pairs",
                0,
                2,
                List.of(
                        Table.Column.of("typed_int_id", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from typed_int root
                left join typed_int_pairs part on part.typed_int_id = root.id""",
                """
                insert into typed_int_pairs (typed_int_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update typed_int_pairs
                set key = ?, value = ?
                where typed_int_id = ? and position = ?""",
                """
                delete from typed_int_pairs
                where typed_int_id = ? and position = ?""");
    }
}
