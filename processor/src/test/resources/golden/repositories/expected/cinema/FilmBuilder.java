package cinema;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.UuidV7;
import dev.typecase.validation.Violations;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds the {@code @Aggregate} {@link Film}: first what is required, then the rest in any order. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmBuilder {

    private FilmBuilder() {}

    /** Begins a new {@link Film}. */
    public static TitleStage builder() {
        return new Stages();
    }

    /** Requires {@link Film#title}. */
    public interface TitleStage {

        DirectorStage title(String title);
    }

    /** Requires {@link Film#director}. */
    public interface DirectorStage {

        PriceStage director(String director);
    }

    /** Requires {@link Film#price}. */
    public interface PriceStage {

        ShownStage price(Price price);
    }

    /** Requires {@link Film#shown}. */
    public interface ShownStage {

        MinutesStage shown(Range<LocalDate> shown);
    }

    /** Requires {@link Film#minutes}. */
    public interface MinutesStage {

        ReleasedStage minutes(int minutes);
    }

    /** Requires {@link Film#released}. */
    public interface ReleasedStage {

        RestoredStage released(LocalDate released);
    }

    /** Requires {@link Film#restored}. */
    public interface RestoredStage {

        SoundAndVisionStage restored(boolean restored);
    }

    /** Requires {@link Film#soundAndVision}. */
    public interface SoundAndVisionStage {

        /** Looks like two. */
        OptionalStage soundAndVision(String soundAndVision);
    }

    /** Everything required is there. */
    public interface OptionalStage {

        /** A new UUID of version 7 unless given, because of its {@code @Id}. */
        OptionalStage id(FilmId id);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage reduced(@Nullable Price reduced);

        /** Null unless given, because of its {@code @Nullable}. */
        OptionalStage page(@Nullable URI page);

        /**
         * Ends like a question.
         * Null unless given, because of its {@code @Nullable}.
         */
        OptionalStage checkIn(@Nullable LocalDate checkIn);

        /** Empty unless given. */
        OptionalStage genres(Set<String> genres);

        /** Empty unless given. */
        OptionalStage genres(String... genres);

        /**
         * The {@link Film}.
         *
         * @throws ConstraintViolationsException if it breaks its constraints; all violations at once
         */
        Film build();
    }

    private static final class Stages implements TitleStage,
            DirectorStage,
            PriceStage,
            ShownStage,
            MinutesStage,
            ReleasedStage,
            RestoredStage,
            SoundAndVisionStage,
            OptionalStage {

        private FilmId id;
        private String title;
        private String director;
        private Price price;
        private Price reduced;
        private Range<LocalDate> shown;
        private int minutes;
        private LocalDate released;
        private boolean restored;
        private URI page;
        private LocalDate checkIn;
        private String soundAndVision;
        private Set<String> genres = Set.of();

        @Override
        public Stages id(FilmId id) {
            this.id = id;
            return this;
        }

        @Override
        public Stages title(String title) {
            this.title = title;
            return this;
        }

        @Override
        public Stages director(String director) {
            this.director = director;
            return this;
        }

        @Override
        public Stages price(Price price) {
            this.price = price;
            return this;
        }

        @Override
        public Stages reduced(@Nullable Price reduced) {
            this.reduced = reduced;
            return this;
        }

        @Override
        public Stages shown(Range<LocalDate> shown) {
            this.shown = shown;
            return this;
        }

        @Override
        public Stages minutes(int minutes) {
            this.minutes = minutes;
            return this;
        }

        @Override
        public Stages released(LocalDate released) {
            this.released = released;
            return this;
        }

        @Override
        public Stages restored(boolean restored) {
            this.restored = restored;
            return this;
        }

        @Override
        public Stages page(@Nullable URI page) {
            this.page = page;
            return this;
        }

        @Override
        public Stages checkIn(@Nullable LocalDate checkIn) {
            this.checkIn = checkIn;
            return this;
        }

        @Override
        public Stages soundAndVision(String soundAndVision) {
            this.soundAndVision = soundAndVision;
            return this;
        }

        @Override
        public Stages genres(Set<String> genres) {
            this.genres = genres;
            return this;
        }

        @Override
        public Stages genres(String... genres) {
            return genres(new LinkedHashSet<>(Arrays.asList(genres)));
        }

        @Override
        public Film build() {
            Film film = new Film();
            film.id = id == null ? new FilmId(UuidV7.next()) : id;
            film.title = title;
            film.director = director;
            film.price = price;
            film.reduced = reduced;
            film.shown = shown;
            film.minutes = minutes;
            film.released = released;
            film.restored = restored;
            film.page = page;
            film.checkIn = checkIn;
            film.soundAndVision = soundAndVision;
            film.genres = genres == null ? null : new LinkedHashSet<>(genres);
            Violations violations = Violations.collect();
            FilmConstraints.check(film, violations);
            violations.throwIfAny("Film");
            return film;
        }
    }
}
