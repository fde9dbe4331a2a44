package words;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link New} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class NewTables {

    private static final Table NEW = describeNew();
    private static final Table NEW_A_CASE_WORDS = describeNewACaseWords();
    private static final Table NEW_A_DEFAULT_WORDS = describeNewADefaultWords();
    private static final Table NEW_SWITCHES = describeNewSwitches();
    private static final Table NEW_SWITCHES_WORDS = describeNewSwitchesWords();
    private static final Table NEW_PACKAGES = describeNewPackages();
    private static final Table NEW_PACKAGES_RECORDS = describeNewPackagesRecords();
    private static final Table NEW_PACKAGES_RECORDS_WORDS = describeNewPackagesRecordsWords();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(NEW, NEW_A_CASE_WORDS, NEW_A_DEFAULT_WORDS, NEW_SWITCHES, NEW_SWITCHES_WORDS, NEW_PACKAGES, NEW_PACKAGES_RECORDS, NEW_PACKAGES_RECORDS_WORDS),
            List.of(
                    """
                    create table new (
                        id uuid not null,
                        a_case_word text collate "C" not null,
                        a_default_word text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table new_a_case_words (
                        new_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    )""",
                    """
                    create table new_a_default_words (
                        new_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    )""",
                    """
                    create table new_switches (
                        new_id uuid not null,
                        position integer not null,
                        word text collate "C" not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    )""",
                    """
                    create table new_switches_words (
                        new_id uuid not null,
                        switches_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (new_id, switches_position, position),
                        foreign key (new_id, switches_position)
                            references new_switches (new_id, position) on delete cascade
                    )""",
                    """
                    create table new_packages (
                        new_id uuid not null,
                        position integer not null,
                        id bigint not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    )""",
                    """
                    create table new_packages_records (
                        new_id uuid not null,
                        packages_position integer not null,
                        position integer not null,
                        word text collate "C" not null,
                        primary key (new_id, packages_position, position),
                        foreign key (new_id, packages_position)
                            references new_packages (new_id, position) on delete cascade
                    )""",
                    """
                    create table new_packages_records_words (
                        new_id uuid not null,
                        packages_position integer not null,
                        records_position integer not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (new_id, packages_position, records_position, position),
                        foreign key (new_id, packages_position, records_position)
                            references new_packages_records (new_id, packages_position, position) on delete cascade
                    )"""),
            List.of(
                    """
                    create table new (
                        id text not null,
                        a_case_word text not null,
                        a_default_word text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table new_a_case_words (
                        new_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    ) without rowid""",
                    """
                    create table new_a_default_words (
                        new_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    ) without rowid""",
                    """
                    create table new_switches (
                        new_id text not null,
                        position integer not null,
                        word text not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    ) without rowid""",
                    """
                    create table new_switches_words (
                        new_id text not null,
                        switches_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (new_id, switches_position, position),
                        foreign key (new_id, switches_position)
                            references new_switches (new_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table new_packages (
                        new_id text not null,
                        position integer not null,
                        id integer not null,
                        primary key (new_id, position),
                        foreign key (new_id)
                            references new (id) on delete cascade
                    ) without rowid""",
                    """
                    create table new_packages_records (
                        new_id text not null,
                        packages_position integer not null,
                        position integer not null,
                        word text not null,
                        primary key (new_id, packages_position, position),
                        foreign key (new_id, packages_position)
                            references new_packages (new_id, position) on delete cascade
                    ) without rowid""",
                    """
                    create table new_packages_records_words (
                        new_id text not null,
                        packages_position integer not null,
                        records_position integer not null,
                        position integer not null,
                        value text not null,
                        primary key (new_id, packages_position, records_position, position),
                        foreign key (new_id, packages_position, records_position)
                            references new_packages_records (new_id, packages_position, position) on delete cascade
                    ) without rowid"""));

    private NewTables() {}

    private static Table describeNew() {
        return new Table(
                "new",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("a_case_word", Shape.Kind.STRING),
                        Table.Column.of("a_default_word", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(0),
                        Slot.group(Slot.cell(1), Slot.rows(1)),
                        Slot.group(Slot.cell(2), Slot.rows(2)),
                        Slot.rows(3),
                        Slot.rows(5)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.a_case_word,
                    root.a_default_word
                from new root""",
                """
                insert into new (id, a_case_word, a_default_word, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?)""",
                """
                update new
                set a_case_word = ?, a_default_word = ?, typecase_version = ?,
                    typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from new
                where id = ? and typecase_version = ?""");
    }

    private static Table describeNewACaseWords() {
        return new Table(
                "new_a_case_words",
                0,
                2,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from new root
                left join new_a_case_words part on part.new_id = root.id""",
                """
                insert into new_a_case_words (new_id, position, value)
                values (?, ?, ?)""",
                """
                update new_a_case_words
                set value = ?
                where new_id = ? and position = ?""",
                """
                delete from new_a_case_words
                where new_id = ? and position = ?""");
    }

    private static Table describeNewADefaultWords() {
        return new Table(
                "new_a_default_words",
                0,
                2,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from new root
                left join new_a_default_words part on part.new_id = root.id""",
                """
                insert into new_a_default_words (new_id, position, value)
                values (?, ?, ?)""",
                """
                update new_a_default_words
                set value = ?
                where new_id = ? and position = ?""",
                """
                delete from new_a_default_words
                where new_id = ? and position = ?""");
    }

    private static Table describeNewSwitches() {
        return new Table(
                "new_switches",
                0,
                2,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("word", Shape.Kind.STRING)),
                Slot.group(Slot.cell(2), Slot.rows(4)),
                """
                select root.typecase_version, root.id, part.position, part.word
                from new root
                left join new_switches part on part.new_id = root.id""",
                """
                insert into new_switches (new_id, position, word)
                values (?, ?, ?)""",
                """
                update new_switches
                set word = ?
                where new_id = ? and position = ?""",
                """
                delete from new_switches
                where new_id = ? and position = ?""");
    }

    private static Table describeNewSwitchesWords() {
        return new Table(
                "new_switches_words",
                3,
                3,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("switches_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(3),
                """
                select root.typecase_version, root.id, part.switches_position, part.position,
                    part.value
                from new root
                left join new_switches_words part on part.new_id = root.id""",
                """
                insert into new_switches_words (new_id, switches_position, position, value)
                values (?, ?, ?, ?)""",
                """
                update new_switches_words
                set value = ?
                where new_id = ? and switches_position = ? and position = ?""",
                """
                delete from new_switches_words
                where new_id = ? and switches_position = ? and position = ?""");
    }

    private static Table describeNewPackages() {
        return new Table(
                "new_packages",
                0,
                2,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("id", Shape.Kind.LONG)),
                Slot.group(Slot.cell(2), Slot.rows(6)),
                """
                select root.typecase_version, root.id, part.position, part.id
                from new root
                left join new_packages part on part.new_id = root.id""",
                """
                insert into new_packages (new_id, position, id)
                values (?, ?, ?)""",
                """
                update new_packages
                set id = ?
                where new_id = ? and position = ?""",
                """
                delete from new_packages
                where new_id = ? and position = ?""");
    }

    private static Table describeNewPackagesRecords() {
        return new Table(
                "new_packages_records",
                5,
                3,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("packages_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("word", Shape.Kind.STRING)),
                Slot.group(Slot.cell(3), Slot.rows(7)),
                """
                select root.typecase_version, root.id, part.packages_position, part.position,
                    part.word
                from new root
                left join new_packages_records part on part.new_id = root.id""",
                """
                insert into new_packages_records (new_id, packages_position, position, word)
                values (?, ?, ?, ?)""",
                """
                update new_packages_records
                set word = ?
                where new_id = ? and packages_position = ? and position = ?""",
                """
                delete from new_packages_records
                where new_id = ? and packages_position = ? and position = ?""");
    }

    private static Table describeNewPackagesRecordsWords() {
        return new Table(
                "new_packages_records_words",
                6,
                4,
                List.of(
                        Table.Column.of("new_id", Shape.Kind.UUID),
                        Table.Column.of("packages_position", Shape.Kind.INT),
                        Table.Column.of("records_position", Shape.Kind.INT),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(4),
                """
                select root.typecase_version, root.id, part.packages_position,
                    part.records_position, part.position, part.value
                from new root
                left join new_packages_records_words part on part.new_id = root.id""",
                """
                insert into new_packages_records_words (new_id, packages_position, records_position, position, value)
                values (?, ?, ?, ?, ?)""",
                """
                update new_packages_records_words
                set value = ?
                where new_id = ? and packages_position = ? and records_position = ? and position = ?""",
                """
                delete from new_packages_records_words
                where new_id = ? and packages_position = ? and records_position = ? and position = ?""");
    }
}
