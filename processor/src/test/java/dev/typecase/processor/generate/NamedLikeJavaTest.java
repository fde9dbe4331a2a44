package dev.typecase.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Classes beside the domain's that are called like those of java.lang and java.util that generated code uses. */
class NamedLikeJavaTest {

    private static final List<String> OF_JAVA_UTIL = List.of(
            "ArrayList",
            "Arrays",
            "Collection",
            "Collections",
            "HashMap",
            "Iterator",
            "LinkedHashMap",
            "LinkedHashSet",
            "List",
            "Map",
            "Objects",
            "Optional",
            "Set",
            "UUID");

    private static final List<String> OF_OTHERS = List.of(
            "BigDecimal", "Clock", "Consumer", "Function", "Generated", "Instant", "Shape", "Tables", "Violations");

    private static final List<String> DOMAIN = List.of(
            "public record ThingId(java.util.UUID value) {}",
            "public record SerialNumber(int number) {}",
            "public enum Colour { RED, BLUE }",
            """
            @ValueObject public record Size(
                    @Default("1.5") float width, double height, char unit, java.lang.Integer depth,
                    @NotBlank java.lang.String label, java.math.BigInteger weight) {
                @Invariant("is not empty") public boolean full() { return width > 0; }
            }\
            """,
            "@ValueObject public record Span<T extends java.lang.Comparable<? super T>>(T from, T to) {}",
            """
            @Entity public class Part {
                @Id SerialNumber number;
                java.util.List<java.lang.@Positive Long> prices;
                boolean sold;
            }\
            """,
            """
            @Aggregate public class Thing extends AggregateRoot<ThingEvent> {
                @Id ThingId id;
                java.lang.String name;
                @Nullable Size size;
                Span<java.lang.Integer> span;
                java.util.List<Part> parts;
                java.util.Set<Colour> colours;
                java.util.Map<java.lang.String, java.lang.Short> marks;
                java.time.Instant made;
                @Past java.time.LocalDate sold;
                byte[] seal;
                void rename(java.lang.String to) { name = to; raise(new Renamed(id, to)); }
            }\
            """,
            """
            @Repository public interface Things {
                java.util.List<Thing> findByNameIgnoreCaseIn(java.lang.String[] names);
                long countBySpanFrom(java.lang.Integer from);
                boolean existsByName(java.lang.String name);
            }\
            """,
            "public sealed interface ThingEvent permits Renamed {}",
            "@Event @IntegrationEvent public record Renamed(ThingId id, java.lang.String name) implements ThingEvent {}",
            "@Command public record Rename(ThingId id, @jakarta.validation.constraints.Size(max = 9) java.lang.String name) {}",
            """
            @CommandHandler final class Renaming {
                private final ThingRepository things;
                Renaming(ThingRepository things) { this.things = things; }
                @Handle java.lang.Integer on(Rename rename) {
                    Thing thing = things.get(rename.id());
                    thing.rename(rename.name());
                    things.add(thing);
                    return 1;
                }
            }\
            """,
            """
            @EventHandler final class Telling {
                private final java.util.function.Consumer<java.lang.String> news;
                Telling(java.util.function.Consumer<java.lang.String> news) { this.news = news; }
                @Handle void on(Renamed renamed) { news.accept(renamed.name()); }
            }\
            """,
            """
            public class Probe implements java.lang.Runnable {
                @java.lang.Override public void run() {
                    java.util.List<java.lang.String> news = new java.util.ArrayList<>();
                    try (ShopDomain shop = ShopDomain.builder().news(news::add).integrationEvents((event, metadata) -> {}).build()) {
                        Thing thing = ThingBuilder.builder()
                                .name("a")
                                .span(SpanBuilder.<java.lang.Integer>builder().from(1).to(2).build())
                                .made(java.time.Instant.EPOCH)
                                .sold(java.time.LocalDate.EPOCH)
                                .seal(new byte[] {1})
                                .colours(Colour.RED)
                                .build(java.time.Clock.systemUTC());
                        shop.thingRepository().add(thing);
                        shop.process(RenameBuilder.builder().id(thing.id).name("b").build());
                        long found = shop.thingRepository().query().where(ThingFields.NAME.eq("b")).count();
                        found += shop.things().countBySpanFrom(1);
                        if (found != 2 || !shop.things().existsByName("b") || !news.equals(java.util.List.of("b"))) {
                            throw new java.lang.AssertionError(found + " " + news);
                        }
                    }
                }
            }\
            """);

    @Test
    void areNotMeantByGeneratedCode() {
        List<String> sources = new ArrayList<>(DOMAIN);
        for (String name : new TreeSet<>(JavaLang.NAMES)) {
            sources.add("public final class " + name + " {}");
        }
        OF_JAVA_UTIL.forEach(name -> sources.add("public final class " + name + " {}"));
        OF_OTHERS.forEach(name -> sources.add("public final class " + name + " {}"));
        ((Runnable) Probes.instance(CompiledSources.of(sources), "shop.Probe")).run();
    }
}
