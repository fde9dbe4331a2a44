package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link TypedUuid} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedUuidTables {

    private static final Table TYPED_UUID = describeTypedUuid();
    private static final Table TYPED_UUID_ALL = describeTypedUuidAll();
    private static final Table TYPED_UUID_SOME = describeTypedUuidSome();
    private static final Table TYPED_UUID_PAIRS = describeTypedUuidPairs();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(TYPED_UUID, TYPED_UUID_ALL, TYPED_UUID_SOME, TYPED_UUID_PAIRS),
            List.of(
                    """
                    create table typed_uuid (
                        id uuid not null,
                        next uuid not null,
                        previous uuid,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table typed_uuid_all (
                        typed_uuid_id uuid not null,
                        position integer not null,
                        value uuid not null,
                        primary key (typed_uuid_id, position),
                        foreign key (typed_uuid_id)
                            references typed_uuid (id) on delete cascade
                    )""",
                    """
                    create table typed_uuid_some (
                        typed_uuid_id uuid not null,
                        position integer not null,
                        value uuid not null,
                        primary key (typed_uuid_id, position),
                        foreign key (typed_uuid_id)
                            references typed_uuid (id) on delete cascade
                    )""",
                    """
                    create table typed_uuid_pairs (
                        typed_uuid_id uuid not null,
                        position integer not null,
                        key uuid not null,
                        value uuid not null,
                        primary key (typed_uuid_id, position),
                        foreign key (typed_uuid_id)
                            references typed_uuid (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table typed_uuid (
                        id text not null,
                        next text not null,
                        previous text,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table typed_uuid_all (
                        typed_uuid_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (typed_uuid_id, position),
                        foreign key (typed_uuid_id)
                            references typed_uuid (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_uuid_some (
                        typed_uuid_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (typed_uuid_id, position),
                        foreign key (typed_uuid_id)
                            references typed_uuid (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_uuid_pairs (
                        typed_uuid_id text not null,
                        position integer not null,
                        key text not null,
                        value text not null,
                        primary key (typed_uuid_id, position),
                        foreign key (typed_uuid_id)
                            references typed_uuid (id) on delete cascade
                    ) without rowid"""));

    private TypedUuidTables() {}

    private static Table describeTypedUuid() {
        return new Table(
                "typed_uuid",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("next", Shape.Kind.UUID),
                        Table.Column.optional("previous", Shape.Kind.UUID)),
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
                from typed_uuid root""",
                """
                insert into typed_uuid (id, next, previous, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update typed_uuid
                set next = ?, previous = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from typed_uuid
                where id = ? and typecase_version = ?""");
    }

    private static Table describeTypedUuidAll() {
        return new Table(
                "typed_uuid_all",
                0,
                2,
                List.of(
                        Table.Column.of("typed_uuid_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.UUID)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_uuid root
                left join typed_uuid_all part on part.typed_uuid_id = root.id""",
                """
                insert into typed_uuid_all (typed_uuid_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_uuid_all
                set value = ?
                where typed_uuid_id = ? and position = ?""",
                """
                delete from typed_uuid_all
                where typed_uuid_id = ? and position = ?""");
    }

    private static Table describeTypedUuidSome() {
        return new Table(
                "typed_uuid_some",
                0,
                2,
                List.of(
                        Table.Column.of("typed_uuid_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.UUID)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_uuid root
                left join typed_uuid_some part on part.typed_uuid_id = root.id""",
                """
                insert into typed_uuid_some (typed_uuid_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_uuid_some
                set value = ?
                where typed_uuid_id = ? and position = ?""",
                """
                delete from typed_uuid_some
                where typed_uuid_id = ? and position = ?""");
    }

    private static Table describeTypedUuidPairs() {
        return new Table(
                "typed_uuid_pairs",
                0,
                2,
                List.of(
                        Table.Column.of("typed_uuid_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.UUID),
                        Table.Column.of("value", Shape.Kind.UUID)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from typed_uuid root
                left join typed_uuid_pairs part on part.typed_uuid_id = root.id""",
                """
                insert into typed_uuid_pairs (typed_uuid_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update typed_uuid_pairs
                set key = ?, value = ?
                where typed_uuid_id = ? and position = ?""",
                """
                delete from typed_uuid_pairs
                where typed_uuid_id = ? and position = ?""");
    }
}
