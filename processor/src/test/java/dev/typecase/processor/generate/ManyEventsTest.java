package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A domain with more events than one class can hold, run: every event reaches its own handler and the one that handles
 * all. {@code -Dtypecase.test.events=5000} does it with so many, which takes some minutes.
 */
class ManyEventsTest {

    private static final Path EXPECTED =
            Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "pages");
    private static final int EVENTS_OF_HANDLER = 16;

    /** One more than a page holds, so that the second has one event. */
    private static final int FEWEST = 257;

    static List<Integer> sizes() {
        return Integer.getInteger("typecase.test.events") == null
                ? List.of(FEWEST)
                : List.of(FEWEST, Integer.getInteger("typecase.test.events"));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void reachTheirHandlers(int events) throws Exception {
        CompiledSources compiled = CompiledSources.of(sources(events));
        List<Object> all = new ArrayList<>();
        for (int number = 0; number < events; number++) {
            all.add(compiled.load("shop.Many$E" + number)
                    .getConstructor(int.class)
                    .newInstance(number));
        }
        Object told =
                compiled.load("shop.Application").getMethod("tell", List.class).invoke(null, all);
        // Each by its own handler, by the one of all, and once more when it is delivered to either of them.
        assertThat(told).isEqualTo(List.of(2L * events, 2L * events, 2L * sum(events), events, -1));
        for (String type : compiled.compiled()) {
            assertThat(compiled.longestMethod(type)).as(type).isLessThan(8000);
        }
        if (events == FEWEST) {
            expect(compiled, "ShopEventTable");
            expect(compiled, "ShopEventTablePage1");
        }
    }

    private static long sum(int events) {
        return IntStream.range(0, events).sum();
    }

    private static void expect(CompiledSources compiled, String type) throws IOException {
        Path file = EXPECTED.resolve(type + ".java");
        String text = compiled.source("shop." + type);
        if (Boolean.getBoolean("typecase.golden.update")) {
            Files.writeString(Files.createDirectories(EXPECTED).resolve(type + ".java"), text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    private static List<String> sources(int events) {
        List<String> sources = new ArrayList<>();
        sources.add("public sealed interface Many { "
                + IntStream.range(0, events)
                        .mapToObj(number ->
                                "@Event record E" + number + "(@Max(" + number + ") int number) implements Many {}")
                        .collect(Collectors.joining(" "))
                + " }");
        sources.add("@Aggregate public class Crowd extends AggregateRoot<Many> { @Id UUID id;"
                + " public void say(Many what) { raise(what); } }");
        sources.add(
                "public final class Log { public static long own; public static long all; public static long sum; }");
        for (int from = 0; from < events; from += EVENTS_OF_HANDLER) {
            sources.add("@EventHandler final class Listener" + from + " { "
                    + IntStream.range(from, Math.min(events, from + EVENTS_OF_HANDLER))
                            .mapToObj(number -> "@Handle void on(Many.E" + number
                                    + " event) { Log.own++; Log.sum += event.number(); }")
                            .collect(Collectors.joining(" "))
                    + " }");
        }
        sources.add("@EventHandler final class Everything { @Handle void on(Many event) { Log.all++; } }");
        sources.add("""
                public final class Application {
                    public static List<Object> tell(List<Many> events) {
                        int same = 0;
                        try (ShopDomain shop = ShopDomain.builder().build()) {
                            Crowd crowd = CrowdBuilder.builder().build();
                            events.forEach(crowd::say);
                            shop.crowdRepository().add(crowd);
                            ShopEventTable table = new ShopEventTable(shop);
                            int subscriptions = table.subscriptions().size();
                            for (Many event : events) {
                                int type = table.typeOf(event);
                                var tape = new dev.typecase.processor.generate.Tape();
                                table.write(type, event, tape);
                                boolean known = table.name(type).equals(event.getClass().getSimpleName())
                                        && table.schemaVersion(type) == 1;
                                same += known && event.equals(table.read(type, tape.reader())) ? 1 : 0;
                                for (int subscription = 0; subscription < subscriptions; subscription++) {
                                    if (table.subscribes(subscription, type)) {
                                        table.deliver(subscription, type, event, null, null);
                                    }
                                }
                            }
                            return List.of(Log.own, Log.all, Log.sum, same, table.typeOf("no event"));
                        }
                    }
                }
                """);
        return sources;
    }
}
