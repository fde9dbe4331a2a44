package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Value objects with type parameters, used concretely: built, checked, stored, read, copied and compared. */
class GenericValuesTest {

    private static final List<String> HOTEL = List.of(
            """
            /** From one to another. @param from where it begins */
            @ValueObject public record Range<T extends Comparable<? super T>>(T from, T to) {
                @Invariant("begins before it ends") public boolean ordered() { return from.compareTo(to) <= 0; }
            }\
            """,
            "@ValueObject public record Tags(List<@NotBlank String> names) {}",
            "@ValueObject public record Pair<A, B>(A first, @Nullable B second) {}",
            "@ValueObject public record Choice<T>(@Size(min = 1) List<T> of, Map<String, T> named) {}",
            "@ValueObject public record Season<T extends Comparable<? super T>>(String name, Range<T> range) {}",
            "public record BookingId(UUID value) {}",
            "@ValueObject public record Money(@PositiveOrZero BigDecimal amount) implements Comparable<Money> {"
                    + " @Override public int compareTo(Money other) { return amount.compareTo(other.amount); } }",
            """
            @Entity public class Night {
                @Id UUID id;
                Range<LocalTime> hours;
            }\
            """,
            """
            @Aggregate public class Booking extends AggregateRoot<BookingEvent> {
                @Id BookingId id;
                Range<LocalDate> period;
                @Nullable Range<Money> prices;
                List<Range<Integer>> floors;
                Set<Range<@Positive Integer>> doors;
                Map<String, Range<LocalDate>> holidays;
                Pair<Range<LocalDate>, Tags> pair;
                Choice<Money> choice;
                Season<LocalDate> season;
                List<Night> nights;
                void move(Range<LocalDate> to) { period = to; raise(new BookingMoved(id, to)); }
            }\
            """,
            "public sealed interface BookingEvent permits BookingMoved {}",
            "@Event public record BookingMoved(BookingId bookingId, Range<LocalDate> period) implements BookingEvent {}",
            "@Command public record Move(BookingId bookingId, Range<LocalDate> period) {}",
            """
            @CommandHandler final class Moving {
                private final BookingRepository bookings;
                Moving(BookingRepository bookings) { this.bookings = bookings; }
                @Handle void on(Move move) {
                    Booking booking = bookings.get(move.bookingId());
                    booking.move(move.period());
                    bookings.add(booking);
                }
            }\
            """,
            """
            @EventHandler final class Moved {
                private final java.util.function.Consumer<String> news;
                Moved(java.util.function.Consumer<String> news) { this.news = news; }
                @Handle void on(BookingMoved event) { news.accept("to " + event.period().from()); }
            }\
            """);

    private static final String FULL = """
        public abstract class FullBooking {
            static final LocalDate DAY = LocalDate.of(2026, 11, 24);
            static <T extends Comparable<? super T>> Range<T> range(T from, T to) {
                return RangeBuilder.<T>builder().from(from).to(to).build();
            }
            static Money money(int amount) { return new Money(BigDecimal.valueOf(amount)); }
            static Booking booking() {
                Pair<Range<LocalDate>, Tags> pair = PairBuilder.<Range<LocalDate>, Tags>builder()
                        .first(range(DAY, DAY)).second(new Tags(List.of("a"))).build();
                return BookingBuilder.builder()
                    .period(range(DAY, DAY.plusDays(2)))
                    .pair(pair)
                    .choice(ChoiceBuilder.<Money>builder().of(List.of(money(1), money(2)))
                            .named(Map.of("x", money(3))).build())
                    .season(new Season<>("s", range(DAY, DAY)))
                    .prices(range(money(1), money(9)))
                    .floors(List.of(range(1, 2), range(3, 4)))
                    .doors(Set.of(range(5, 6)))
                    .holidays(Map.of("x", range(DAY, DAY)))
                    .nights(NightBuilder.builder().hours(range(LocalTime.MIN, LocalTime.NOON)).build())
                    .build();
            }
            static boolean same(Booking one, Booking other) { return BookingMapping.INSTANCE.sameState(one, other); }
            static void expect(boolean holds, String what) { if (!holds) throw new AssertionError(what); }
            static void breaks(Booking booking, String... violations) {
                dev.typecase.validation.Violations found = dev.typecase.validation.Violations.collect();
                BookingMapping.INSTANCE.check(booking, found);
                try {
                    found.throwIfAny("Booking");
                    expect(violations.length == 0, "nothing of " + List.of(violations));
                } catch (ConstraintViolationsException broken) {
                    List<String> all = broken.violations().stream().map(v -> v.path() + " " + v.message()).toList();
                    expect(all.equals(List.of(violations)), all.toString());
                }
            }
        }\
        """;

    @Test
    void comeBackAsTheyWere() {
        run("""
            Booking full = booking();
            dev.typecase.processor.generate.Tape tape = new dev.typecase.processor.generate.Tape();
            BookingMapping.INSTANCE.write(full, tape);
            Booking read = BookingMapping.INSTANCE.read(tape.reader());
            expect(same(full, read), "read");
            expect(read.period.equals(full.period) && read.doors.equals(full.doors), "equal");
            Booking copy = BookingMapping.INSTANCE.copy(full);
            expect(same(full, copy), "copy");
            expect(copy.period == full.period, "an unchangeable value is shared");
            expect(copy.choice != full.choice, "one with a collection is not");
            full.prices = null;
            full.pair = new Pair<>(full.period, null);
            tape = new dev.typecase.processor.generate.Tape();
            BookingMapping.INSTANCE.write(full, tape);
            expect(same(full, BookingMapping.INSTANCE.read(tape.reader())), "with null");
            """);
    }

    @Test
    void differWhereAnArgumentDoes() {
        run("""
            Booking full = booking();
            Booking copy = BookingMapping.INSTANCE.copy(full);
            copy.period = range(DAY, DAY.plusDays(3));
            expect(!same(full, copy), "period");
            copy = BookingMapping.INSTANCE.copy(full);
            copy.floors.set(1, range(3, 5));
            expect(!same(full, copy), "floors");
            copy = BookingMapping.INSTANCE.copy(full);
            copy.pair = new Pair<>(full.pair.first(), new Tags(List.of("b")));
            expect(!same(full, copy), "pair");
            copy = BookingMapping.INSTANCE.copy(full);
            copy.nights.get(0).hours = range(LocalTime.MIN, LocalTime.MAX);
            expect(!same(full, copy), "night");
            """);
    }

    @Test
    void areCheckedWithWhatStandsForTheirParameters() {
        run("""
            breaks(booking());
            Booking wrong = booking();
            wrong.period = new Range<>(DAY.plusDays(1), DAY);
            wrong.prices = new Range<>(money(-1), money(2));
            wrong.floors = List.of(range(-1, 0));
            wrong.doors = Set.of(new Range<>(0, 1));
            wrong.pair = new Pair<>(null, new Tags(List.of("")));
            wrong.choice = new Choice<>(List.of(), Map.of("x", money(-3)));
            wrong.nights.get(0).hours = new Range<>(null, LocalTime.NOON);
            breaks(wrong,
                "period begins before it ends",
                "prices.from.amount must be greater than or equal to 0",
                "doors[0].from must be greater than 0",
                "pair.first must not be null",
                "pair.second.names[0] must not be blank",
                "choice.of size must be between 1 and 2147483647",
                "choice.named[x].amount must be greater than or equal to 0",
                "nights[0].hours.from must not be null");
            try {
                range(2, 1);
                expect(false, "built");
            } catch (ConstraintViolationsException broken) {
                expect(broken.violations().get(0).message().equals("begins before it ends"), "message");
            }
            """);
    }

    @Test
    void liveThroughADomain() {
        run("""
            List<String> news = new ArrayList<>();
            try (ShopDomain shop = ShopDomain.builder().news(news::add).build()) {
                Booking booking = booking();
                shop.bookingRepository().add(booking);
                Range<LocalDate> later = RangeBuilder.from(booking.period).to(DAY.plusDays(9)).build();
                shop.process(MoveBuilder.builder().bookingId(booking.id).period(later).build());
                expect(shop.bookingRepository().get(booking.id).period.equals(later), "moved");
                expect(news.equals(List.of("to 2026-11-24")), news.toString());
                try {
                    shop.process(new Move(booking.id, new Range<>(DAY, DAY.minusDays(1))));
                    expect(false, "processed");
                } catch (ConstraintViolationsException broken) {
                    expect(broken.violations().get(0).path().equals("period"), "path");
                }
            }
            """);
    }

    @Test
    void areAskedForByTheirFields() {
        run("""
            try (ShopDomain shop = ShopDomain.builder().news(news -> {}).build()) {
                Booking booking = booking();
                shop.bookingRepository().add(booking);
                List<dev.typecase.query.Condition<Booking>> found = List.of(
                    BookingFields.PERIOD.from().eq(DAY),
                    BookingFields.PERIOD.to().gt(DAY).and(BookingFields.SEASON.range().from().le(DAY)),
                    BookingFields.PRICES.from().amount().lt(BigDecimal.TEN),
                    BookingFields.FLOORS.any(BookingFields.RangeOfInteger.FROM.gt(2)),
                    BookingFields.DOORS.any(BookingFields.RangeOfInteger_2.TO.eq(6)),
                    BookingFields.NIGHTS.any(NightFields.HOURS.to().eq(LocalTime.NOON)),
                    BookingFields.CHOICE.of().any(MoneyFields.AMOUNT.eq(BigDecimal.valueOf(2))),
                    BookingFields.PAIR.first().from().eq(DAY).and(BookingFields.PAIR.second().names().contains("a")));
                for (dev.typecase.query.Condition<Booking> condition : found) {
                    expect(shop.bookingRepository().query().where(condition).count() == 1, condition.toString());
                    expect(shop.bookingRepository().query().where(condition.not()).count() == 0, condition.toString());
                }
            }
            """);
    }

    @Test
    void lieInTheColumnsOfWhoHoldsThem() {
        assertThat(CompiledSources.of(HOTEL).source("shop.BookingTables"))
                .contains(
                        "period_from date",
                        "prices_from_amount numeric",
                        "season_range_to date",
                        "pair_first_from date")
                .contains("create table booking_floors (", "\"from\" integer not null");
    }

    @Test
    void areToldApartWhereTheirArgumentsHaveOneSimpleName() {
        CompiledSources compiled =
                CompiledSources.of("@ValueObject public record Range<T>(T from, T to) {}", """
                @Aggregate public class Trip extends AggregateRoot<NoEvents> {
                    public record Id(String value) {}
                    @dev.typecase.Id Id id;
                    Range<Id> trips;
                    Range<Port.Id> ports;
                }\
                """, """
                @Aggregate public class Port extends AggregateRoot<NoEvents> {
                    public record Id(int value) {}
                    @dev.typecase.Id Id id;
                }\
                """, """
                public class Probe implements Runnable {
                    @Override public void run() {
                        Trip trip = TripBuilder.builder().id(new Trip.Id("a"))
                            .trips(new Range<>(new Trip.Id("x"), new Trip.Id("y")))
                            .ports(new Range<>(new Port.Id(1), new Port.Id(2))).build();
                        dev.typecase.processor.generate.Tape tape = new dev.typecase.processor.generate.Tape();
                        TripMapping.INSTANCE.write(trip, tape);
                        if (!TripMapping.INSTANCE.sameState(trip, TripMapping.INSTANCE.read(tape.reader()))) {
                            throw new AssertionError();
                        }
                    }
                }\
                """);
        assertThat(compiled.source("shop.TripMapping")).contains("class RangeOfId {", "class RangeOfId_2 {");
        ((Runnable) Probes.instance(compiled, "shop.Probe")).run();
    }

    @Test
    void haveOneMappingForEachUseInTheFileOfWhoUsesThem() {
        CompiledSources compiled = CompiledSources.of(HOTEL);
        assertThat(compiled.source("shop.BookingMapping"))
                .containsOnlyOnce("static final class RangeOfLocalDate {")
                .contains("static final class PairOfRangeOfLocalDateAndTags {", "SeasonOfLocalDate");
        assertThat(compiled.source("shop.BookingMovedMapping")).contains("RangeOfLocalDate.write(");
    }

    private static void run(String body) {
        List<String> sources = new ArrayList<>(HOTEL);
        sources.add(FULL);
        sources.add("""
            public class Probe extends FullBooking implements Runnable {
                @Override public void run() {
                    %s
                }
            }\
            """.formatted(body));
        ((Runnable) Probes.instance(CompiledSources.of(sources), "shop.Probe")).run();
    }
}
