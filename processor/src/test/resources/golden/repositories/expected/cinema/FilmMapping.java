package cinema;

import dev.typecase.mapping.AggregateMapping;
import dev.typecase.mapping.FieldPath;
import dev.typecase.mapping.Shape;
import dev.typecase.mapping.StateReader;
import dev.typecase.mapping.StateWriter;
import dev.typecase.mapping.Tables;
import dev.typecase.validation.Violations;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/** How the state of the {@code @Aggregate} {@link Film} leaves it and comes back. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmMapping implements AggregateMapping<Film, FilmId> {

    /** The one instance. */
    public static final FilmMapping INSTANCE = new FilmMapping();

    private static final int ID = 0;
    private static final int TITLE = 1;
    private static final int DIRECTOR = 2;
    private static final int PRICE = 3;
    private static final int REDUCED = 4;
    private static final int SHOWN = 5;
    private static final int MINUTES = 6;
    private static final int RELEASED = 7;
    private static final int RESTORED = 8;
    private static final int PAGE = 9;
    private static final int CHECK_IN = 10;
    private static final int SOUND_AND_VISION = 11;
    private static final int GENRES = 12;

    private static final Shape SHAPE = Shape.of(
            "Film",
            Shape.Field.scalar("id", Shape.Kind.UUID),
            Shape.Field.scalar("title", Shape.Kind.STRING),
            Shape.Field.scalar("director", Shape.Kind.STRING),
            Shape.Field.object("price", PriceMapping.SHAPE),
            Shape.Field.object("reduced", PriceMapping.SHAPE).optional(),
            Shape.Field.object("shown", RangeOfLocalDate.SHAPE),
            Shape.Field.scalar("minutes", Shape.Kind.INT),
            Shape.Field.scalar("released", Shape.Kind.LOCAL_DATE),
            Shape.Field.scalar("restored", Shape.Kind.BOOLEAN),
            Shape.Field.scalar("page", Shape.Kind.TEXT).optional(),
            Shape.Field.scalar("checkIn", Shape.Kind.LOCAL_DATE).optional(),
            Shape.Field.scalar("soundAndVision", Shape.Kind.STRING),
            Shape.Field.list("genres", Shape.Field.scalar("element", Shape.Kind.STRING)));

    private FilmMapping() {}

    @Override
    public Shape shape() {
        return SHAPE;
    }

    @Override
    public FilmId identity(Film film) {
        return film.id;
    }

    @Override
    public Tables tables() {
        return FilmTables.TABLES;
    }

    @Override
    public FieldPath<Film> identityPath() {
        return FilmFields.ID.path();
    }

    @Override
    public String identityText(FilmId identity) {
        return identity.value().toString();
    }

    @Override
    public Object identityKey(FilmId identity) {
        return identity.value();
    }

    @Override
    public Film copy(Film film) {
        Film copy = new Film();
        copy.id = film.id;
        copy.title = film.title;
        copy.director = film.director;
        copy.price = film.price;
        copy.reduced = film.reduced;
        copy.shown = film.shown;
        copy.minutes = film.minutes;
        copy.released = film.released;
        copy.restored = film.restored;
        copy.page = film.page;
        copy.checkIn = film.checkIn;
        copy.soundAndVision = film.soundAndVision;
        copy.genres = copyGenres(film.genres);
        return copy;
    }

    @Override
    public boolean sameState(Film one, Film other) {
        return Objects.equals(one.id, other.id)
                && Objects.equals(one.title, other.title)
                && Objects.equals(one.director, other.director)
                && Objects.equals(one.price, other.price)
                && Objects.equals(one.reduced, other.reduced)
                && Objects.equals(one.shown, other.shown)
                && one.minutes == other.minutes
                && Objects.equals(one.released, other.released)
                && one.restored == other.restored
                && Objects.equals(one.page, other.page)
                && Objects.equals(one.checkIn, other.checkIn)
                && Objects.equals(one.soundAndVision, other.soundAndVision)
                && Objects.equals(one.genres, other.genres);
    }

    @Override
    public void check(Film film, Violations violations) {
        FilmConstraints.check(film, violations);
    }

    @Override
    public void write(Film film, StateWriter out) {
        out.beginObject(SHAPE);
        out.field(ID).writeUuid(film.id.value());
        out.field(TITLE).writeString(film.title);
        out.field(DIRECTOR).writeString(film.director);
        PriceMapping.write(film.price, out.field(PRICE));
        if (film.reduced == null) {
            out.field(REDUCED).writeNull();
        } else {
            PriceMapping.write(film.reduced, out.field(REDUCED));
        }
        RangeOfLocalDate.write(film.shown, out.field(SHOWN));
        out.field(MINUTES).writeInt(film.minutes);
        out.field(RELEASED).writeLocalDate(film.released);
        out.field(RESTORED).writeBoolean(film.restored);
        if (film.page == null) {
            out.field(PAGE).writeNull();
        } else {
            out.field(PAGE).writeString(film.page.toString());
        }
        if (film.checkIn == null) {
            out.field(CHECK_IN).writeNull();
        } else {
            out.field(CHECK_IN).writeLocalDate(film.checkIn);
        }
        out.field(SOUND_AND_VISION).writeString(film.soundAndVision);
        writeGenres(film.genres, out.field(GENRES));
        out.endObject();
    }

    @Override
    public Film read(StateReader in) {
        Film film = new Film();
        film.genres = new LinkedHashSet<>();
        in.beginObject(SHAPE);
        for (int field = in.nextField(); field >= 0; field = in.nextField()) {
            switch (field) {
                case ID -> film.id = new FilmId(in.readUuid());
                case TITLE -> film.title = in.readString();
                case DIRECTOR -> film.director = in.readString();
                case PRICE -> film.price = PriceMapping.read(in);
                case REDUCED -> film.reduced = in.readNull() ? null : PriceMapping.read(in);
                case SHOWN -> film.shown = RangeOfLocalDate.read(in);
                case MINUTES -> film.minutes = in.readInt();
                case RELEASED -> film.released = in.readLocalDate();
                case RESTORED -> film.restored = in.readBoolean();
                case PAGE -> film.page = in.readNull() ? null : URI.create(in.readString());
                case CHECK_IN -> film.checkIn = in.readNull() ? null : in.readLocalDate();
                case SOUND_AND_VISION -> film.soundAndVision = in.readString();
                case GENRES -> film.genres = readGenres(in);
                default -> throw new IllegalStateException("Film has no field " + field);
            }
        }
        return film;
    }

    @Override
    public void writeIdentity(FilmId identity, StateWriter out) {
        out.writeUuid(identity.value());
    }

    @Override
    public FilmId readIdentity(StateReader in) {
        return new FilmId(in.readUuid());
    }

    private static Set<String> copyGenres(Set<String> genres) {
        return genres == null ? null : new LinkedHashSet<>(genres);
    }

    private static void writeGenres(Set<String> genres, StateWriter out) {
        out.beginSet(genres.size());
        for (String element : genres) {
            out.writeString(element);
        }
        out.endList();
    }

    private static Set<String> readGenres(StateReader in) {
        Set<String> genres = new LinkedHashSet<>();
        in.beginList();
        while (in.nextElement()) {
            genres.add(in.readString());
        }
        return genres;
    }

    /** How the state of a {@code Range<LocalDate>} leaves it and comes back. */
    static final class RangeOfLocalDate {

        private static final int FIRST = 0;
        private static final int LAST = 1;

        /** The components of {@link Range}. */
        public static final Shape SHAPE = Shape.of(
                "Range",
                Shape.Field.scalar("first", Shape.Kind.LOCAL_DATE),
                Shape.Field.scalar("last", Shape.Kind.LOCAL_DATE));

        private RangeOfLocalDate() {}

        /** Gives the state to a writer. */
        public static void write(Range<LocalDate> range, StateWriter out) {
            out.beginObject(SHAPE);
            out.field(FIRST).writeLocalDate(range.first());
            out.field(LAST).writeLocalDate(range.last());
            out.endObject();
        }

        /** Builds {@link Range} from what a reader gives; nothing is checked. */
        public static Range<LocalDate> read(StateReader in) {
            LocalDate first = null;
            LocalDate last = null;
            in.beginObject(SHAPE);
            for (int field = in.nextField(); field >= 0; field = in.nextField()) {
                switch (field) {
                    case FIRST -> first = in.readLocalDate();
                    case LAST -> last = in.readLocalDate();
                    default -> throw new IllegalStateException("Range has no field " + field);
                }
            }
            return new Range<>(first, last);
        }
    }
}
