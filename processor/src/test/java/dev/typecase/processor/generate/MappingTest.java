package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What generated mappings do. Each test compiles a domain together with a probe that uses its mappings. */
class MappingTest {

    private static final List<String> STUDIO = List.of(
            "public enum Mood { CALM, LOUD }",
            "public record StudioId(UUID value) {}",
            "@ValueObject public record Point(int x, @Nullable Integer y) {}",
            "@ValueObject @SuppressWarnings(\"typecase:MutableComponent\")"
                    + " public record Path(String name, List<Point> points, byte[] seal) {}",
            """
            @Entity public class Easel {
                @Id int number;
                @Nullable Point place;
                List<Path> paths;
            }\
            """,
            """
            @Aggregate public class Studio extends AggregateRoot<NoEvents> {
                @Id StudioId id;
                boolean open; byte floor; short door; int area; long visitors; float height; double width; char wing;
                @Nullable Character sign;
                @Nullable Byte level;
                String name;
                BigDecimal rent;
                BigInteger atoms;
                java.net.URI site;
                Currency currency;
                byte[] photo;
                byte @Nullable [] plan;
                Instant built;
                LocalDate opened; LocalTime opens; LocalDateTime closed;
                OffsetDateTime lit; OffsetTime dark; ZonedDateTime sold;
                Year year; YearMonth month; MonthDay feast; Duration heat; Period lease; ZoneId zone; ZoneOffset offset;
                Mood mood;
                @Nullable Mood otherMood;
                @Nullable StudioId annexe;
                Path path;
                @Nullable Path escape;
                Easel easel;
                @Nullable Easel spare;
                List<Easel> easels;
                Set<Easel> loft;
                List<Path> paths;
                Set<Mood> moods;
                List<byte[]> stamps;
                Map<Mood, Path> pathsByMood;
                Map<StudioId, Integer> loans;
                List<Character> letters;
            }\
            """);

    private static final String FULL = """
        public abstract class FullStudio {
            static Point point(int x) { return PointBuilder.builder().x(x).y(x + 1).build(); }
            static Path path(String name) {
                return PathBuilder.builder().name(name).seal(new byte[] {1, 2}).points(point(1), point(2)).build();
            }
            static Easel easel(int number) {
                return EaselBuilder.builder().number(number).place(point(number)).paths(path("e")).build();
            }
            static Studio studio() {
                return StudioBuilder.builder()
                    .open(true).floor((byte) -3).door((short) 300).area(70_000).visitors(1L << 40).height(1.5f)
                    .width(-0.0).wing('\\u00e9').name("Nord").rent(new BigDecimal("12.500"))
                    .atoms(new BigInteger("123456789012345678901234567890"))
                        .site(java.net.URI.create("https://a.example/b"))
                    .currency(Currency.getInstance("EUR")).photo(new byte[] {0, -1})
                    .built(Instant.parse("2024-02-29T12:00:00.123456789Z")).opened(LocalDate.of(2024, 2, 29))
                    .opens(LocalTime.of(9, 30)).closed(LocalDateTime.of(2024, 2, 29, 9, 30))
                    .lit(OffsetDateTime.parse("2024-02-29T12:30+01:00")).dark(OffsetTime.parse("12:30+01:00"))
                    .sold(ZonedDateTime.parse("2024-02-29T12:30+01:00[Europe/Oslo]")).year(Year.of(-5))
                    .month(YearMonth.of(2024, 2)).feast(MonthDay.of(2, 29)).heat(Duration.ofMinutes(5))
                    .lease(Period.ofMonths(7)).zone(ZoneId.of("Europe/Oslo")).offset(ZoneOffset.ofHours(2))
                    .mood(Mood.CALM).path(path("p")).easel(easel(1))
                    .sign('x').level((byte) 9).plan(new byte[] {5}).otherMood(Mood.LOUD)
                        .annexe(new StudioId(new UUID(1, 2)))
                    .escape(path("x")).spare(easel(2)).easels(easel(3), easel(4)).loft(easel(5), easel(6))
                    .paths(path("q")).moods(Mood.LOUD, Mood.CALM).stamps(new byte[] {1}, new byte[] {2})
                    .pathsByMood(Map.of(Mood.LOUD, path("m"))).loans(Map.of(new StudioId(new UUID(3, 4)), 5))
                    .letters('a', 'b').build();
            }
            static Studio bare() {
                Studio full = studio();
                full.sign = null; full.level = null; full.plan = null; full.otherMood = null; full.annexe = null;
                full.escape = null; full.spare = null; full.easels.clear(); full.loft.clear(); full.moods.clear();
                full.loans.clear();
                return full;
            }
            static Studio reread(Studio studio) {
                dev.typecase.processor.generate.Tape tape = new dev.typecase.processor.generate.Tape();
                StudioMapping.INSTANCE.write(studio, tape);
                return StudioMapping.INSTANCE.read(tape.reader());
            }
            static boolean same(Studio one, Studio other) {
                return StudioMapping.INSTANCE.sameState(one, other) && StudioMapping.INSTANCE.sameState(other, one);
            }
            static void expect(boolean holds, String what) {
                if (!holds) { throw new AssertionError(what); }
            }
        }\
        """;

    @Test
    void readsBackWhatItHasWritten() {
        run("""
            Studio full = studio();
            expect(same(full, reread(full)), "full");
            expect(same(bareOf(full), reread(bareOf(full))), "bare");
            expect(reread(full).atoms.equals(full.atoms), "atoms");
            expect(reread(full).photo != full.photo && Arrays.equals(reread(full).photo, full.photo), "photo");
            expect(reread(full).sold.equals(full.sold), "sold");
            expect(reread(full).loans.equals(full.loans), "loans");
            expect(reread(full).rent.scale() == 3, "scale");
            expect(reread(bareOf(full)).plan == null && reread(bareOf(full)).level == null, "nothing");
            """);
    }

    @Test
    void copiesShareNothingThatCanChange() {
        run("""
            Studio full = studio();
            Studio copy = StudioMapping.INSTANCE.copy(full);
            expect(same(full, copy), "the same state");
            copy.photo[0]++;
            copy.plan[0]++;
            copy.easel.number = 99;
            copy.spare.place = null;
            copy.easels.get(0).paths.clear();
            copy.easels.remove(1);
            copy.loft.iterator().next().number = 98;
            copy.stamps.get(0)[0]++;
            copy.paths.get(0).seal()[0]++;
            copy.path.seal()[0]++;
            copy.pathsByMood.get(Mood.LOUD).seal()[0]++;
            copy.pathsByMood.clear();
            copy.moods.clear();
            copy.letters.clear();
            expect(!same(full, copy), "changed");
            Studio fresh = studio();
            fresh.id = full.id;
            expect(same(full, fresh), "the original is as it was");
            """);
    }

    @Test
    void seesEveryDifference() {
        run("""
            change(studio -> studio.id = new StudioId(new UUID(0, 0)), "id");
            change(studio -> studio.open = false, "open");
            change(studio -> studio.width = 0.0, "width");
            change(studio -> studio.height = Float.NaN, "height");
            change(studio -> studio.wing = 'z', "wing");
            change(studio -> studio.rent = new BigDecimal("12.5"), "rent");
            change(studio -> studio.photo[1] = 7, "photo");
            change(studio -> studio.plan = null, "plan");
            change(studio -> studio.mood = Mood.LOUD, "mood");
            change(studio -> studio.annexe = null, "annexe");
            change(studio -> studio.path = null, "path");
            change(studio -> studio.path = path("other"), "path");
            change(studio -> studio.escape.seal()[0] = 9, "escape");
            change(studio -> studio.spare = null, "spare");
            change(studio -> studio.easel.place = null, "easel");
            change(studio -> studio.easels.get(1).number = 9, "easels");
            change(studio -> Collections.reverse(studio.easels), "order of easels");
            change(studio -> studio.easels.add(null), "null among easels");
            change(studio -> studio.loft.iterator().next().place = null, "loft");
            change(studio -> studio.loft.remove(studio.loft.iterator().next()), "loft");
            change(studio -> studio.paths.add(path("more")), "paths");
            change(studio -> studio.moods.remove(Mood.CALM), "moods");
            change(studio -> studio.stamps.get(0)[0] = 9, "stamps");
            change(studio -> studio.pathsByMood.put(Mood.CALM, path("c")), "pathsByMood");
            change(studio -> studio.pathsByMood.put(Mood.LOUD, path("c")), "pathsByMood");
            change(studio -> studio.loans = null, "loans");
            change(studio -> studio.easels = null, "easels");
            change(studio -> studio.letters.set(0, 'c'), "letters");
            """);
    }

    @Test
    void seesNoDifferenceInTheOrderOfASet() {
        run("""
            Studio full = studio();
            Studio copy = StudioMapping.INSTANCE.copy(full);
            List<Easel> easels = new ArrayList<>(copy.loft);
            Collections.reverse(easels);
            copy.loft = new LinkedHashSet<>(easels);
            copy.moods = new LinkedHashSet<>(List.of(Mood.CALM, Mood.LOUD));
            expect(same(full, copy), "order");
            """);
    }

    @Test
    void copiesAndComparesWhatIsNotValidYet() {
        run("""
            Studio nothing = new Studio();
            Studio copy = StudioMapping.INSTANCE.copy(nothing);
            expect(same(nothing, copy), "nothing at all");
            expect(!same(nothing, studio()), "nothing and something");
            Studio holes = studio();
            holes.easels.add(null);
            holes.loft.add(null);
            holes.paths.add(null);
            holes.stamps.add(null);
            holes.pathsByMood.put(Mood.CALM, null);
            holes.path = new Path(null, null, null);
            expect(same(holes, StudioMapping.INSTANCE.copy(holes)), "holes");
            """);
    }

    @Test
    void givesTheTextOfAnIdentity() {
        run("""
            StudioId id = new StudioId(new UUID(0, 7));
            expect(StudioMapping.INSTANCE.identityText(id).equals("00000000-0000-0000-0000-000000000007"), "text");
            dev.typecase.processor.generate.Tape tape = new dev.typecase.processor.generate.Tape();
            StudioMapping.INSTANCE.writeIdentity(id, tape);
            expect(tape.tokens().equals(List.of(id.value())), "written");
            expect(StudioMapping.INSTANCE.readIdentity(tape.reader()).equals(id), "read");
            """);
    }

    @Test
    void keepsRecordsUnmodifiableThatItReadsOrCopies() {
        run("""
            Path copy = PathMapping.copy(new Path("p", new ArrayList<>(List.of(point(1))), new byte[0]));
            try {
                copy.points().add(point(2));
                throw new AssertionError("modifiable");
            } catch (UnsupportedOperationException expected) {
                expect(copy.points().size() == 1, "one point");
            }
            """);
    }

    private static void run(String body) {
        List<String> sources = new ArrayList<>(STUDIO);
        sources.add(FULL);
        sources.add("""
            public class Probe extends FullStudio implements Runnable {
                static Studio bareOf(Studio full) {
                    Studio bare = bare();
                    bare.id = full.id;
                    return bare;
                }
                static void change(java.util.function.Consumer<Studio> change, String what) {
                    Studio full = studio();
                    Studio copy = StudioMapping.INSTANCE.copy(full);
                    change.accept(copy);
                    expect(!same(full, copy), what);
                }
                @Override public void run() {
                    %s
                }
            }\
            """.formatted(body));
        Object probe = Probes.instance(CompiledSources.of(sources), "shop.Probe");
        assertThat(probe).isInstanceOf(Runnable.class);
        ((Runnable) probe).run();
    }
}
