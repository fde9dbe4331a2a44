package registry;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link TypedString} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class TypedStringTables {

    private static final Table TYPED_STRING = describeTypedString();
    private static final Table TYPED_STRING_ALL = describeTypedStringAll();
    private static final Table TYPED_STRING_SOME = describeTypedStringSome();
    private static final Table TYPED_STRING_PAIRS = describeTypedStringPairs();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(TYPED_STRING, TYPED_STRING_ALL, TYPED_STRING_SOME, TYPED_STRING_PAIRS),
            List.of(
                    """
                    create table typed_string (
                        id text collate "C" not null,
                        next text collate "C" not null,
                        previous text collate "C",
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table typed_string_all (
                        typed_string_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (typed_string_id, position),
                        foreign key (typed_string_id)
                            references typed_string (id) on delete cascade
                    )""",
                    """
                    create table typed_string_some (
                        typed_string_id text collate "C" not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (typed_string_id, position),
                        foreign key (typed_string_id)
                            references typed_string (id) on delete cascade
                    )""",
                    """
                    create table typed_string_pairs (
                        typed_string_id text collate "C" not null,
                        position integer not null,
                        key text collate "C" not null,
                        value text collate "C" not null,
                        primary key (typed_string_id, position),
                        foreign key (typed_string_id)
                            references typed_string (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table typed_string (
                        id text not null,
                        next text not null,
                        previous text,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table typed_string_all (
                        typed_string_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (typed_string_id, position),
                        foreign key (typed_string_id)
                            references typed_string (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_string_some (
                        typed_string_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (typed_string_id, position),
                        foreign key (typed_string_id)
                            references typed_string (id) on delete cascade
                    ) without rowid""",
                    """
                    create table typed_string_pairs (
                        typed_string_id text not null,
                        position integer not null,
                        key text not null,
                        value text not null,
                        primary key (typed_string_id, position),
                        foreign key (typed_string_id)
                            references typed_string (id) on delete cascade
                    ) without rowid"""));

    private TypedStringTables() {}

    private static Table describeTypedString() {
        return new Table(
                "typed_string",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.STRING),
                        Table.Column.of("next", Shape.Kind.STRING),
                        Table.Column.optional("previous", Shape.Kind.STRING)),
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
                from typed_string root""",
                """
                insert into typed_string (id, next, previous, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update typed_string
                set next = ?, previous = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from typed_string
                where id = ? and typecase_version = ?""");
    }

    private static Table describeTypedStringAll() {
        return new Table(
                "typed_string_all",
                0,
                2,
                List.of(
                        Table.Column.of("typed_string_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_string root
                left join typed_string_all part on part.typed_string_id = root.id""",
                """
                insert into typed_string_all (typed_string_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_string_all
                set value = ?
                where typed_string_id = ? and position = ?""",
                """
                delete from typed_string_all
                where typed_string_id = ? and position = ?""");
    }

    private static Table describeTypedStringSome() {
        return new Table(
                "typed_string_some",
                0,
                2,
                List.of(
                        Table.Column.of("typed_string_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from typed_string root
                left join typed_string_some part on part.typed_string_id = root.id""",
                """
                insert into typed_string_some (typed_string_id, position, value)
                values (?, ?, ?)""",
                """
                update typed_string_some
                set value = ?
                where typed_string_id = ? and position = ?""",
                """
                delete from typed_string_some
                where typed_string_id = ? and position = ?""");
    }

    private static Table describeTypedStringPairs() {
        return new Table(
                "typed_string_pairs",
                0,
                2,
                List.of(
                        Table.Column.of("typed_string_id", Shape.Kind.STRING),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("key", Shape.Kind.STRING),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.key, part.value
                from typed_string root
                left join typed_string_pairs part on part.typed_string_id = root.id""",
                """
                insert into typed_string_pairs (typed_string_id, position, key, value)
                values (?, ?, ?, ?)""",
                """
                update typed_string_pairs
                set key = ?, value = ?
                where typed_string_id = ? and position = ?""",
                """
                delete from typed_string_pairs
                where typed_string_id = ? and position = ?""");
    }
}
