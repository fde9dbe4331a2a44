package cinema;

import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import dev.typecase.query.Query;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Answers the {@code @Repository} {@link Films} with queries. */
@Generated("dev.typecase.processor.ElementProcessor")
final class FilmsQueries implements Films {

    private final FilmRepository filmRepository;

    /** For generated code: asks this repository, and belongs to what it belongs to. */
    FilmsQueries(FilmRepository filmRepository) {
        this.filmRepository = filmRepository;
    }

    @Override
    public Optional<Film> findByTitle(String title) {
        return filmRepository.query().where(FilmFields.TITLE.eq(title)).find();
    }

    @Override
    public Film getByPage(URI page) {
        return filmRepository.query().where(FilmFields.PAGE.eq(page)).one();
    }

    @Override
    public List<Film> findByDirectorAndPriceAmountLessThanOrderByTitle(String director,
            BigDecimal max) {
        return filmRepository
                .query()
                .where(FilmFields.DIRECTOR.eq(director).and(FilmFields.PRICE.amount().lt(max)))
                .orderBy(FilmFields.TITLE.asc())
                .list();
    }

    @Override
    public List<Film> readByTitleOrDirectorAndMinutesGreaterThanEqual(String title, String director,
            int minutes) {
        return filmRepository
                .query()
                .where(FilmFields.TITLE.eq(title)
                        .or(FilmFields.DIRECTOR.eq(director).and(FilmFields.MINUTES.ge(minutes))))
                .list();
    }

    @Override
    public Page<Film> findByTitleContainingIgnoreCase(String text, PageRequest page) {
        return filmRepository.query().where(FilmFields.TITLE.ignoringCase().contains(text)).page(page);
    }

    @Override
    public Stream<Film> streamByReleasedBetweenOrderByReleasedDescTitleAsc(LocalDate first,
            LocalDate last) {
        return filmRepository
                .query()
                .where(FilmFields.RELEASED.between(first, last))
                .orderBy(FilmFields.RELEASED.desc(), FilmFields.TITLE.asc())
                .stream();
    }

    @Override
    public Stream<Film> streamAllByOrderByMinutes() {
        return filmRepository.query().orderBy(FilmFields.MINUTES.asc()).stream();
    }

    @Override
    public Optional<Film> findFirstByOrderByReleasedDesc() {
        return filmRepository.query().orderBy(FilmFields.RELEASED.desc()).first();
    }

    @Override
    public Film findTopByDirectorOrderByReleasedDesc(String director) {
        return filmRepository
                .query()
                .where(FilmFields.DIRECTOR.eq(director))
                .orderBy(FilmFields.RELEASED.desc())
                .limit(1)
                .one();
    }

    @Override
    public List<Film> findFirst3FilmsByReleasedAfter(LocalDate day) {
        return filmRepository.query().where(FilmFields.RELEASED.gt(day)).limit(3).list();
    }

    @Override
    public List<Film> queryByReleasedBeforeAndRestoredTrue(LocalDate day) {
        return filmRepository.query().where(FilmFields.RELEASED.lt(day).and(FilmFields.RESTORED.eq(true))).list();
    }

    @Override
    public List<Film> searchByRestoredIsFalseAndPageIsNull() {
        return filmRepository.query().where(FilmFields.RESTORED.eq(false).and(FilmFields.PAGE.isNull())).list();
    }

    @Override
    public List<Film> findByPriceCurrencyInAndMinutesNotIn(Collection<Price.Currency> currencies,
            Set<Integer> minutes) {
        return filmRepository
                .query()
                .where(FilmFields.PRICE.currency().in(currencies)
                        .and(FilmFields.MINUTES.in(minutes).not()))
                .list();
    }

    @Override
    public List<Film> findByDirectorIgnoreCaseInAndTitleNotStartingWith(String[] directors,
            String start) {
        return filmRepository
                .query()
                .where(FilmFields.DIRECTOR.ignoringCase().in(Arrays.asList(directors))
                        .and(FilmFields.TITLE.startsWith(start).not()))
                .list();
    }

    @Override
    public List<Film> findByTitleNotIn(String... titles) {
        return filmRepository.query().where(FilmFields.TITLE.in(titles).not()).list();
    }

    @Override
    public List<Film> findByTitleIsNotAndDirectorNotContaining(String title, String text) {
        return filmRepository
                .query()
                .where(FilmFields.TITLE.ne(title).and(FilmFields.DIRECTOR.contains(text).not()))
                .list();
    }

    @Override
    public List<Film> findByTitleEndingWithAndDirectorAllIgnoreCase(String end, String director) {
        return filmRepository
                .query()
                .where(FilmFields.TITLE.ignoringCase().endsWith(end)
                        .and(FilmFields.DIRECTOR.ignoringCase().eq(director)))
                .list();
    }

    @Override
    public List<Film> findByCheckIn(LocalDate day) {
        return filmRepository.query().where(FilmFields.CHECK_IN.eq(day)).list();
    }

    @Override
    public List<Film> findBySoundAndVisionAndCheckInNotNull(String both) {
        return filmRepository
                .query()
                .where(FilmFields.SOUND_AND_VISION.eq(both).and(FilmFields.CHECK_IN.isNotNull()))
                .list();
    }

    @Override
    public List<Film> findByReduced_AmountLessThanEqualOrReducedIsNull(BigDecimal max) {
        return filmRepository
                .query()
                .where(FilmFields.REDUCED.amount().le(max).or(FilmFields.REDUCED.isNull()))
                .list();
    }

    @Override
    public List<Film> findByShownFirstBefore(LocalDate day) {
        return filmRepository.query().where(FilmFields.SHOWN.first().lt(day)).list();
    }

    @Override
    public List<Film> findByGenresIsEmpty() {
        return filmRepository.query().where(FilmFields.GENRES.isEmpty()).list();
    }

    @Override
    public boolean existsByTitleIgnoreCase(String title) {
        return filmRepository.query().where(FilmFields.TITLE.ignoringCase().eq(title)).exists();
    }

    @Override
    public long countByDirectorEquals(String director) {
        return filmRepository.query().where(FilmFields.DIRECTOR.eq(director)).count();
    }

    @Override
    public long countAll() {
        return filmRepository.query().count();
    }

    @Override
    public List<Film> findAll() {
        return filmRepository.query().list();
    }

    @Override
    public Optional<Film> findById(FilmId filmRepository) {
        return this.filmRepository.query().where(FilmFields.ID.eq(filmRepository)).find();
    }

    @Override
    public Film get(FilmId identity) {
        return filmRepository.get(identity);
    }

    @Override
    public Optional<Film> find(FilmId identity) {
        return filmRepository.find(identity);
    }

    @Override
    public boolean contains(FilmId identity) {
        return filmRepository.contains(identity);
    }

    @Override
    public void add(Film element) {
        filmRepository.add(element);
    }

    @Override
    public void remove(Film element) {
        filmRepository.remove(element);
    }

    @Override
    public long count() {
        return filmRepository.count();
    }

    @Override
    public List<Film> list() {
        return filmRepository.list();
    }

    @Override
    public Stream<Film> stream() {
        return filmRepository.stream();
    }

    @Override
    public Query<Film> query() {
        return filmRepository.query();
    }
}
