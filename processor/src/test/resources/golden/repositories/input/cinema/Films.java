package cinema;

import dev.typecase.Repository;
import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every word that the name of a question can have. */
@Repository
interface Films extends Shelf<Film, FilmId> {

    Optional<Film> findByTitle(String title);

    Film getByPage(URI page);

    List<Film> findByDirectorAndPriceAmountLessThanOrderByTitle(String director, BigDecimal max);

    List<Film> readByTitleOrDirectorAndMinutesGreaterThanEqual(String title, String director, int minutes);

    Page<Film> findByTitleContainingIgnoreCase(String text, PageRequest page);

    Stream<Film> streamByReleasedBetweenOrderByReleasedDescTitleAsc(LocalDate first, LocalDate last);

    Stream<Film> streamAllByOrderByMinutes();

    Optional<Film> findFirstByOrderByReleasedDesc();

    Film findTopByDirectorOrderByReleasedDesc(String director);

    List<Film> findFirst3FilmsByReleasedAfter(LocalDate day);

    List<Film> queryByReleasedBeforeAndRestoredTrue(LocalDate day);

    List<Film> searchByRestoredIsFalseAndPageIsNull();

    List<Film> findByPriceCurrencyInAndMinutesNotIn(Collection<Price.Currency> currencies, Set<Integer> minutes);

    List<Film> findByDirectorIgnoreCaseInAndTitleNotStartingWith(String[] directors, String start);

    List<Film> findByTitleNotIn(String... titles);

    List<Film> findByTitleIsNotAndDirectorNotContaining(String title, String text);

    List<Film> findByTitleEndingWithAndDirectorAllIgnoreCase(String end, String director);

    List<Film> findByCheckIn(LocalDate day);

    List<Film> findBySoundAndVisionAndCheckInNotNull(String both);

    List<Film> findByReduced_AmountLessThanEqualOrReducedIsNull(BigDecimal max);

    List<Film> findByShownFirstBefore(LocalDate day);

    List<Film> findByGenresIsEmpty();

    boolean existsByTitleIgnoreCase(String title);

    long countByDirectorEquals(String director);

    long countAll();

    List<Film> findAll();

    Optional<Film> findById(FilmId filmRepository);

    default List<Film> cheapest() {
        return query().orderBy(FilmFields.PRICE.amount().asc()).limit(3).list();
    }

    static String name() {
        return "films";
    }
}
