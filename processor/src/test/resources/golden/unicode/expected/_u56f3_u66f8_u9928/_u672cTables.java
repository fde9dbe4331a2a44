package 図書館;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link 本} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
public final class 本Tables {

    private static final Table 本_FIELD = describe本Field();
    private static final Table 本_ÄLTERE_GRÖSSEN = describe本ÄltereGrössen();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(本_FIELD, 本_ÄLTERE_GRÖSSEN),
            List.of(
                    """
                    create table "本" (
                        id uuid not null,
                        "題名" text collate "C" not null,
                        "状態" text collate "C" not null,
                        "größe_höhe" integer not null,
                        "größe_breite" integer not null,
                        "größe_状態" text collate "C" not null,
                        "größe_größe" text collate "C" not null,
                        "größe_a$b" bigint not null,
                        "本" integer not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table "本_ältere_größen" (
                        "本_id" uuid not null,
                        position integer not null,
                        "höhe" integer not null,
                        breite integer not null,
                        "状態" text collate "C" not null,
                        "größe" text collate "C" not null,
                        "a$b" bigint not null,
                        primary key ("本_id", position),
                        foreign key ("本_id")
                            references "本" (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table "本" (
                        id text not null,
                        "題名" text not null,
                        "状態" text not null,
                        "größe_höhe" integer not null,
                        "größe_breite" integer not null,
                        "größe_状態" text not null,
                        "größe_größe" text not null,
                        "größe_a$b" integer not null,
                        "本" integer not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table "本_ältere_größen" (
                        "本_id" text not null,
                        position integer not null,
                        "höhe" integer not null,
                        breite integer not null,
                        "状態" text not null,
                        "größe" text not null,
                        "a$b" integer not null,
                        primary key ("本_id", position),
                        foreign key ("本_id")
                            references "本" (id) on delete cascade
                    ) without rowid"""));

    private 本Tables() {}

    private static Table describe本Field() {
        return new Table(
                "\"本\"",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("\"題名\"", Shape.Kind.STRING),
                        Table.Column.of("\"状態\"", Shape.Kind.ENUM),
                        Table.Column.of("\"größe_höhe\"", Shape.Kind.INT),
                        Table.Column.of("\"größe_breite\"", Shape.Kind.INT),
                        Table.Column.of("\"größe_状態\"", Shape.Kind.ENUM),
                        Table.Column.of("\"größe_größe\"", Shape.Kind.STRING),
                        Table.Column.of("\"größe_a$b\"", Shape.Kind.LONG),
                        Table.Column.of("\"本\"", Shape.Kind.INT)),
                Slot.group(
                        Slot.cell(0),
                        Slot.cell(1),
                        Slot.cell(2),
                        Slot.group(
                                Slot.cell(3),
                                Slot.cell(4),
                                Slot.cell(5),
                                Slot.cell(6),
                                Slot.cell(7)),
                        Slot.rows(1),
                        Slot.cell(8)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root."題名",
                    root."状態", root."größe_höhe", root."größe_breite", root."größe_状態",
                    root."größe_größe", root."größe_a$b", root."本"
                from "本" root""",
                """
                insert into "本" (id, "題名", "状態", "größe_höhe", "größe_breite", "größe_状態", "größe_größe",
                    "größe_a$b", "本", typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update "本"
                set "題名" = ?, "状態" = ?, "größe_höhe" = ?, "größe_breite" = ?, "größe_状態" = ?,
                    "größe_größe" = ?, "größe_a$b" = ?, "本" = ?, typecase_version = ?,
                    typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from "本"
                where id = ? and typecase_version = ?""");
    }

    private static Table describe本ÄltereGrössen() {
        return new Table(
                "\"本_ältere_größen\"",
                0,
                2,
                List.of(
                        Table.Column.of("\"本_id\"", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("\"höhe\"", Shape.Kind.INT),
                        Table.Column.of("breite", Shape.Kind.INT),
                        Table.Column.of("\"状態\"", Shape.Kind.ENUM),
                        Table.Column.of("\"größe\"", Shape.Kind.STRING),
                        Table.Column.of("\"a$b\"", Shape.Kind.LONG)),
                Slot.group(
                        Slot.cell(2),
                        Slot.cell(3),
                        Slot.cell(4),
                        Slot.cell(5),
                        Slot.cell(6)),
                """
                select root.typecase_version, root.id, part.position, part."höhe", part.breite,
                    part."状態", part."größe", part."a$b"
                from "本" root
                left join "本_ältere_größen" part on part."本_id" = root.id""",
                """
                insert into "本_ältere_größen" ("本_id", position, "höhe", breite, "状態", "größe", "a$b")
                values (?, ?, ?, ?, ?, ?, ?)""",
                """
                update "本_ältere_größen"
                set "höhe" = ?, breite = ?, "状態" = ?, "größe" = ?, "a$b" = ?
                where "本_id" = ? and position = ?""",
                """
                delete from "本_ältere_größen"
                where "本_id" = ? and position = ?""");
    }
}
