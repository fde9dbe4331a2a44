package zoo;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Animal} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class AnimalTables {

    private static final Table ANIMAL = describeAnimal();
    private static final Table ANIMAL_DIETS = describeAnimalDiets();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(ANIMAL, ANIMAL_DIETS),
            List.of(
                    """
                    create table animal (
                        id uuid not null,
                        name text collate "C" not null,
                        legs integer not null,
                        origin text collate "C",
                        favourite_food text collate "C" not null,
                        favourite_grams integer not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table animal_diets (
                        animal_id uuid not null,
                        position integer not null,
                        food text collate "C" not null,
                        grams integer not null,
                        primary key (animal_id, position),
                        foreign key (animal_id)
                            references animal (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table animal (
                        id text not null,
                        name text not null,
                        legs integer not null,
                        origin text,
                        favourite_food text not null,
                        favourite_grams integer not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table animal_diets (
                        animal_id text not null,
                        position integer not null,
                        food text not null,
                        grams integer not null,
                        primary key (animal_id, position),
                        foreign key (animal_id)
                            references animal (id) on delete cascade
                    ) without rowid"""));

    private AnimalTables() {}

    private static Table describeAnimal() {
        return new Table(
                "animal",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("name", Shape.Kind.STRING),
                        Table.Column.of("legs", Shape.Kind.INT),
                        Table.Column.optional("origin", Shape.Kind.STRING),
                        Table.Column.of("favourite_food", Shape.Kind.STRING),
                        Table.Column.of("favourite_grams", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(0),
                        Slot.cell(1),
                        Slot.cell(2),
                        Slot.cell(3),
                        Slot.rows(1),
                        Slot.group(Slot.cell(4), Slot.cell(5))),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.name,
                    root.legs, root.origin, root.favourite_food, root.favourite_grams
                from animal root""",
                """
                insert into animal (id, name, legs, origin, favourite_food, favourite_grams, typecase_version,
                    typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update animal
                set name = ?, legs = ?, origin = ?, favourite_food = ?, favourite_grams = ?,
                    typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from animal
                where id = ? and typecase_version = ?""");
    }

    private static Table describeAnimalDiets() {
        return new Table(
                "animal_diets",
                0,
                2,
                List.of(
                        Table.Column.of("animal_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("food", Shape.Kind.STRING),
                        Table.Column.of("grams", Shape.Kind.INT)),
                Slot.group(Slot.cell(2), Slot.cell(3)),
                """
                select root.typecase_version, root.id, part.position, part.food, part.grams
                from animal root
                left join animal_diets part on part.animal_id = root.id""",
                """
                insert into animal_diets (animal_id, position, food, grams)
                values (?, ?, ?, ?)""",
                """
                update animal_diets
                set food = ?, grams = ?
                where animal_id = ? and position = ?""",
                """
                delete from animal_diets
                where animal_id = ? and position = ?""");
    }
}
