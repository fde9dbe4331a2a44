package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link TypedLong} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedLongTables {

    private static final Table TYPED_LONG = describeTypedLong();
    private static final Table TYPED_LONG_ALL = describeTypedLongAll();
    private static final Table TYPED_LONG_SOME = describeTypedLongSome();
    private static final Table TYPED_LONG_PAIRS = describeTypedLongPairs();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(TYPED_LONG, TYPED_LONG_ALL, TYPED_LONG_SOME, TYPED_LONG_PAIRS),
            List.of(
                    """
                    create table typed_long (
                        id bigint not null,
                        next bigint not null,
                        previous bigint,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table typed_long_all (
                        typed_long_id bigint not null,
                        position integer not null,
                        value bigint not null,
                        primary key (typed_long_id, position),
                        foreign key (typed_long_id)
                            references typed_long (id) on delete cascade
                    )""",
                    """
                    create table typed_long_some (
                        typed_long_id bigint not null,
                        position integer not null,
                        value bigint not null,
                        primary key (typed_long_id, position),
                        foreign key (typed_long_id)
                            references typed_long (id) on delete cascade
                    )""",
                    """
                    create table typed_long_pairs (
                        typed_long_id bigint not null,
                        position integer not null,
                        key bigint not null,
                        value bigint not null,
                        primary key (typed_long_id, position),
                        foreign key (typed_long_id)
                            references typed_long (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table typed_long (
                        id integer not null,
                        next integer not null,
                        previous integer,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table typed_long_all (
                        typed_long_id integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (typed_long_id, position),
                        foreign key (typed_long_id)
                            references typed_long (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_long_some (
                        typed_long_id integer not null,
                        position integer not null,
                        value integer not null,
                        primary key (typed_long_id, position),
                        foreign key (typed_long_id)
                            references typed_long (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_long_pairs (
                        typed_long_id integer not null,
                        position integer not null,
                        key integer not null,
                        value integer not null,
                        primary key (typed_long_id, position),
                        foreign key (typed_long_id)
                            references typed_long (id) on delete cascade
                    ) without rowid"""));

    private TypedLongTables() {}

    private static Table describeTypedLong() {
        return new Table(
                "typed_long",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.LONG),
                        Table.Column.of("next", Shape.Kind.LONG),
                        Table.Column.optional("previous", Shape.Kind.LONG)),
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
                from typed_long root""",
                """
                insert into typed_long (id, next, previous, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update typed_long
                set next = ?, previous = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from typed_long
                where id = ? and typecase_version = ?""");
    }

    private static Table describeTypedLongAll() {
        return new Table(
                "typed_long_all",
                0,
                2,
                List.of(
                        Table.Column.of("typed_long_id", Shape.Kind.LONG),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.LONG)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_long root
                left join typed_long_all part on part.typed_long_id = root.id""",
                """
                insert into typed_long_all (typed_long_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_long_all
                set value = ?
                where typed_long_id = ? and position = ?""",
                """
                delete from typed_long_all
                where typed_long_id = ? and position = ?""");
    }

    private static Table describeTypedLongSome() {
        return new Table(
                "typed_long_some",
                0,
                2,
                List.of(
                        Table.Column.of("typed_long_id", Shape.Kind.LONG),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.LONG)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_long root
                left join typed_long_some part on part.typed_long_id = root.id""",
                """
                insert into typed_long_some (typed_long_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_long_some
                set value = ?
                where typed_long_id = ? and position = ?""",
                """
                delete from typed_long_some
                where typed_long_id = ? and position = ?""");
    }

    private static Table describeTypedLongPairs() {
        return new Table(
                "typed_long_pairs",
                0,
                2,
                List.of(
                        Table.Column.of("typed_long_id", Shape.Kind.LONG),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.LONG),
                        Table.Column.of("value", Shape.Kind.LONG)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from typed_long root
                left join typed_long_pairs part on part.typed_long_id = root.id""",
                """
                insert into typed_long_pairs (typed_long_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update typed_long_pairs
                set key = ?, value = ?
                where typed_long_id = ? and position = ?""",
                """
                delete from typed_long_pairs
                where typed_long_id = ? and position = ?""");
    }
}
