package cinema;

import dev.typecase.validation.Violations;
import java.util.Set;
import javax.annotation.processing.Generated;

/** The constraints of {@link Film}, written out. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmConstraints {

    private FilmConstraints() {}

    /** Checks a {@link Film} and all that it contains. */
    public static void check(Film film, Violations violations) {
        if (film.id == null) {
            violations.add("id", "must not be null", null);
        }
        if (film.title == null) {
            violations.add("title", "must not be null", null);
        }
        if (film.director == null) {
            violations.add("director", "must not be null", null);
        }
        if (film.price == null) {
            violations.add("price", "must not be null", null);
        } else {
            PriceConstraints.check(film.price, violations.at("price"));
        }
        if (film.reduced != null) {
            PriceConstraints.check(film.reduced, violations.at("reduced"));
        }
        if (film.released == null) {
            violations.add("released", "must not be null", null);
        }
        if (film.soundAndVision == null) {
            violations.add("soundAndVision", "must not be null", null);
        }
        checkGenres(film.genres, violations);
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
}
