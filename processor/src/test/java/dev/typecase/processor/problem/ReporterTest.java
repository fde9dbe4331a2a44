package dev.typecase.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.model.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is reported at all, where, and in which order. */
class ReporterTest {

    private static final String DOMAIN = "@dev.typecase.Domain package shop;";

    @Test
    void reportsTwoProblemsInTwoClassesAtTheirLines() {
        CompiledCase compiled = compile("Order.java", """
            package shop;
            import dev.typecase.*;
            @Aggregate
            class Order extends AggregateRoot<NoEvents> {
                String id;
            }
            """, "Price.java", """
            package shop;
            import dev.typecase.*;
            @ValueObject
            record Price(
                    @Default("ten") int amount) {}
            """);
        assertThat(compiled.summary()).containsExactly("Order.java:4 MissingId", "Price.java:5 DefaultNotAValue");
    }

    @Test
    void reportsBothProblemsOfOneClass() {
        CompiledCase compiled = compile("Order.java", """
            package shop;
            import dev.typecase.*;
            @Aggregate
            class Order extends AggregateRoot<NoEvents> {
                @Id java.util.UUID id;
                private String customer;
                @Default("ten") int lines;
            }
            """);
        assertThat(compiled.summary()).containsExactly("Order.java:6 PrivateField", "Order.java:7 DefaultNotAValue");
    }

    @Test
    void reportsBothProblemsOfOneField() {
        CompiledCase compiled = compile("Order.java", """
            package shop;
            import dev.typecase.*;
            @Aggregate
            class Order extends AggregateRoot<NoEvents> {
                @Id java.util.UUID id;
                private java.util.Optional<String> customer;
            }
            """);
        assertThat(compiled.summary())
                .containsExactly("Order.java:6 PrivateField", "Order.java:6 UnsupportedFieldType");
    }

    @Test
    void reportsAnInheritedFieldOnce() {
        String heir = """
            package shop;
            import dev.typecase.*;
            @Aggregate
            class %s extends Tracked {
                @Id java.util.UUID id;
            }
            """;
        CompiledCase compiled = compile(
                "Tracked.java", """
                package shop;
                abstract class Tracked extends dev.typecase.AggregateRoot<dev.typecase.NoEvents> {
                    private String note;
                }
                """, "Order.java", heir.formatted("Order"), "Basket.java", heir.formatted("Basket"));
        assertThat(compiled.summary()).containsExactly("Tracked.java:3 PrivateField");
    }

    @Test
    void keepsQuietAboutWarningsThatAreSuppressedOnTheElement() {
        assertThat(pictures("", "@SuppressWarnings(\"typecase:MutableComponent\")"))
                .isEmpty();
    }

    @Test
    void keepsQuietAboutWarningsThatAreSuppressedAroundTheElement() {
        assertThat(pictures("@SuppressWarnings({\"unused\", \"typecase:MutableComponent\"})", ""))
                .isEmpty();
    }

    @Test
    void warnsWhereSomethingElseIsSuppressed() {
        assertThat(pictures("@SuppressWarnings(\"typecase:UnneededUnhandled\")", ""))
                .isNotEmpty();
    }

    @Test
    void cannotBeToldToKeepQuietAboutErrors() {
        CompiledCase compiled = compile("Order.java", """
            package shop;
            import dev.typecase.*;
            @Aggregate
            @SuppressWarnings("typecase:MissingId")
            class Order extends AggregateRoot<NoEvents> {}
            """);
        assertThat(compiled.summary()).containsExactly("Order.java:5 MissingId");
    }

    @Test
    void namesAFailureOfOurOwnAsOurs() {
        Problem problem = InternalProblems.internalError(Position.of("shop.Order"), new IllegalStateException("odd"));
        assertThat(problem.text().lines())
                .startsWith(
                        "[Typecase/InternalError] Typecase failed while it worked on shop.Order. This is a mistake in"
                                + " Typecase, not in your code.",
                        "  java.lang.IllegalStateException: odd")
                .anyMatch(line -> line.startsWith("      at ") && line.contains("ReporterTest"))
                .contains("  Fix: please report it, with this whole text, at https://typecase.dev/issues");
    }

    private static List<String> pictures(String around, String on) {
        return compile("Pictures.java", """
            package shop;
            import dev.typecase.*;
            %s
            class Pictures {
                %s
                @ValueObject
                record Picture(byte[] bytes) {}
            }
            """.formatted(around, on)).summary();
    }

    private static CompiledCase compile(String... namesAndSources) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("package-info.java", DOMAIN);
        for (int i = 0; i < namesAndSources.length; i += 2) {
            sources.put(namesAndSources[i], namesAndSources[i + 1]);
        }
        return CompiledCase.of(sources, CompiledCase.GO_ON);
    }
}
