package cinema;

import dev.typecase.validation.Violations;
import java.time.LocalDate;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link Film}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmConstraints {

    private FilmConstraints() {}

    /** Checks a {@link Film} and all that it contains. */
    public static void check(Film film, Violations violations) {
        checkId(film.id, violations);
        checkTitle(film.title, violations);
        checkDirector(film.director, violations);
        checkPrice(film.price, violations);
        checkReduced(film.reduced, violations);
        checkShown(film.shown, violations);
        checkReleased(film.released, violations);
        checkSoundAndVision(film.soundAndVision, violations);
        checkGenres(film.genres, violations);
    }

    private static void checkId(FilmId id, Violations violations) {
        if (id == null) {
            violations.add("id", "must not be null", null);
        }
    }

    private static void checkTitle(String title, Violations violations) {
        if (title == null) {
            violations.add("title", "must not be null", null);
        }
    }

    private static void checkDirector(String director, Violations violations) {
        if (director == null) {
            violations.add("director", "must not be null", null);
        }
    }

    private static void checkPrice(Price price, Violations violations) {
        if (price == null) {
            violations.add("price", "must not be null", null);
        } else {
            PriceConstraints.check(price, violations.at("price"));
        }
    }

    private static void checkReduced(Price reduced, Violations violations) {
        if (reduced != null) {
            PriceConstraints.check(reduced, violations.at("reduced"));
        }
    }

    private static void checkShown(Range<LocalDate> shown, Violations violations) {
        if (shown == null) {
            violations.add("shown", "must not be null", null);
        } else {
            RangeOfLocalDate.check(shown, violations.at("shown"));
        }
    }

    private static void checkReleased(LocalDate released, Violations violations) {
        if (released == null) {
            violations.add("released", "must not be null", null);
        }
    }

    private static void checkSoundAndVision(String soundAndVision, Violations violations) {
        if (soundAndVision == null) {
            violations.add("soundAndVision", "must not be null", null);
        }
    }

    private static void checkGenres(Set<String> genres, Violations violations) {
        if (genres == null) {
            violations.add("genres", "must not be null", null);
            return;
        }
        int i = 0;
        for (String element : genres) {
            if (element == null) {
                violations.at("genres", i).add("must not be null", null);
            }
            i++;
        }
    }

    /** The constraints of a {@code Range<LocalDate>}, written out. */
    static final class RangeOfLocalDate {

        private RangeOfLocalDate() {}

        /** Checks a {@link Range} and all that it contains. */
        public static void check(Range<LocalDate> range, Violations violations) {
            if (range.first() == null) {
                violations.add("first", "must not be null", null);
            }
            if (range.last() == null) {
                violations.add("last", "must not be null", null);
            }
        }
    }
}
