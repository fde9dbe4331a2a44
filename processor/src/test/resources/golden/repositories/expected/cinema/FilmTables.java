package cinema;

import dev.typecase.mapping.Shape;
import dev.typecase.mapping.Slot;
import dev.typecase.mapping.Table;
import dev.typecase.mapping.Tables;
import java.util.List;
import javax.annotation.processing.Generated;

/** The tables that the {@code @Aggregate} {@link Film} is kept in, and the statements for their rows. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmTables {

    private static final Table FILM = describeFilm();
    private static final Table FILM_GENRES = describeFilmGenres();

    /** All of them, and what creates them. */
    static final Tables TABLES = new Tables(
            List.of(FILM, FILM_GENRES),
            List.of(
                    """
                    create table film (
                        id uuid not null,
                        title text collate "C" not null,
                        director text collate "C" not null,
                        price_amount numeric not null,
                        price_currency text collate "C" not null,
                        reduced_amount numeric,
                        reduced_currency text collate "C",
                        shown_first date not null,
                        shown_last date not null,
                        minutes integer not null,
                        released date not null,
                        restored boolean not null,
                        page text collate "C",
                        check_in date,
                        sound_and_vision text collate "C" not null,
                        typecase_version bigint not null,
                        typecase_sequence bigint not null,
                        primary key (id)
                    )""",
                    """
                    create table film_genres (
                        film_id uuid not null,
                        position integer not null,
                        value text collate "C" not null,
                        primary key (film_id, position),
                        foreign key (film_id)
                            references film (id) on delete cascade
                    )"""),
            List.of(
                    """
                    create table film (
                        id text not null,
                        title text not null,
                        director text not null,
                        price_amount text collate decimal not null,
                        price_currency text not null,
                        reduced_amount text collate decimal,
                        reduced_currency text,
                        shown_first text not null,
                        shown_last text not null,
                        minutes integer not null,
                        released text not null,
                        restored integer not null,
                        page text,
                        check_in text,
                        sound_and_vision text not null,
                        typecase_version integer not null,
                        typecase_sequence integer not null,
                        primary key (id)
                    ) without rowid""",
                    """
                    create table film_genres (
                        film_id text not null,
                        position integer not null,
                        value text not null,
                        primary key (film_id, position),
                        foreign key (film_id)
                            references film (id) on delete cascade
                    ) without rowid"""));

    private FilmTables() {}

    private static Table describeFilm() {
        return new Table(
                "film",
                Table.ROOT,
                1,
                List.of(
                        Table.Column.of("id", Shape.Kind.UUID),
                        Table.Column.of("title", Shape.Kind.STRING),
                        Table.Column.of("director", Shape.Kind.STRING),
                        Table.Column.of("price_amount", Shape.Kind.DECIMAL),
                        Table.Column.of("price_currency", Shape.Kind.ENUM),
                        Table.Column.optional("reduced_amount", Shape.Kind.DECIMAL),
                        Table.Column.optional("reduced_currency", Shape.Kind.ENUM),
                        Table.Column.of("shown_first", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("shown_last", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("minutes", Shape.Kind.INT),
                        Table.Column.of("released", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("restored", Shape.Kind.BOOLEAN),
                        Table.Column.optional("page", Shape.Kind.TEXT),
                        Table.Column.optional("check_in", Shape.Kind.LOCAL_DATE),
                        Table.Column.of("sound_and_vision", Shape.Kind.STRING)),
                Slot.group(
                        Slot.cell(0),
                        Slot.cell(1),
                        Slot.cell(2),
                        Slot.group(Slot.cell(3), Slot.cell(4)),
                        Slot.optional(5, Slot.cell(5), Slot.cell(6)),
                        Slot.group(Slot.cell(7), Slot.cell(8)),
                        Slot.cell(9),
                        Slot.cell(10),
                        Slot.cell(11),
                        Slot.cell(12),
                        Slot.cell(13),
                        Slot.cell(14),
                        Slot.rows(1)),
                """
                select root.typecase_version, root.typecase_sequence, root.id, root.title,
                    root.director, root.price_amount, root.price_currency, root.reduced_amount,
                    root.reduced_currency, root.shown_first, root.shown_last, root.minutes,
                    root.released, root.restored, root.page, root.check_in,
                    root.sound_and_vision
                from film root""",
                """
                insert into film (id, title, director, price_amount, price_currency, reduced_amount,
                    reduced_currency, shown_first, shown_last, minutes, released, restored,
                    page, check_in, sound_and_vision, typecase_version, typecase_sequence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                """
                update film
                set title = ?, director = ?, price_amount = ?, price_currency = ?,
                    reduced_amount = ?, reduced_currency = ?, shown_first = ?, shown_last = ?,
                    minutes = ?, released = ?, restored = ?, page = ?, check_in = ?,
                    sound_and_vision = ?, typecase_version = ?, typecase_sequence = ?
                where id = ? and typecase_version = ?""",
                """
                delete from film
                where id = ? and typecase_version = ?""");
    }

    private static Table describeFilmGenres() {
        return new Table(
                "film_genres",
                0,
                2,
                List.of(
                        Table.Column.of("film_id", Shape.Kind.UUID),
                        Table.Column.of("position", Shape.Kind.INT),
                        Table.Column.of("value", Shape.Kind.STRING)),
                Slot.cell(2),
                """
                select root.typecase_version, root.id, part.position, part.value
                from film root
                left join film_genres part on part.film_id = root.id""",
                """
                insert into film_genres (film_id, position, value)
                values (?, ?, ?)""",
                """
                update film_genres
                set value = ?
                where film_id = ? and position = ?""",
                """
                delete from film_genres
                where film_id = ? and position = ?""");
    }
}
