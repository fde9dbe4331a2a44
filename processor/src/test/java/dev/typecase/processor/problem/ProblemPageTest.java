package dev.typecase.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.processor.problem.ProblemPage.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page about problems shows is what the compiler says: of the code before, that problem; of the code after, nothing. */
@Execution(ExecutionMode.CONCURRENT)
class ProblemPageTest {

    /** To whose tables the snapshots of the page belong. */
    private static final Map<String, String> BOOK = Map.of(
            "shop/package-info.java",
            "@dev.typecase.Domain package shop;",
            "shop/Book.java",
            "package shop; import dev.typecase.*; @Aggregate public class Book extends AggregateRoot<NoEvents> {"
                    + " @Id java.util.UUID id; String title; }");

    @TempDir
    Path schema;

    static Stream<Example> examples() throws IOException {
        return ProblemPage.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCompilerSaysSo(Example example) throws IOException {
        Map<String, String> sources = sources(example);
        List<String> said = compiled(example, sources).summary();
        if (example.wrong()) {
            assertThat(said)
                    .as(sources::toString)
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(" " + example.problem()));
        } else {
            assertThat(said).as(sources::toString).isEmpty();
        }
    }

    private static Map<String, String> sources(Example example) {
        if (isSnapshot(example)) {
            return BOOK;
        }
        return isOption(example)
                ? Map.of("shop/package-info.java", "@dev.typecase.Domain package shop;")
                : ExampleSources.of(example);
    }

    private CompiledCase compiled(Example example, Map<String, String> sources) throws IOException {
        String option = isOption(example) ? example.code() : CompiledCase.GO_ON;
        if (isSnapshot(example)) {
            Files.writeString(schema.resolve("shop.Shop.schema"), example.code());
            option = "-Atypecase.schema=" + schema;
        }
        List<Processor> others = example.late().isEmpty() ? List.of() : List.of(new LastProcessor(example.late()));
        return CompiledCase.of(sources, others, option);
    }

    private static boolean isSnapshot(Example example) {
        return example.code().startsWith("format ");
    }

    private static boolean isOption(Example example) {
        return example.code().startsWith("-A");
    }

    @Test
    void everyProblemHasAParagraph() throws IOException {
        assertThat(ProblemPage.headings())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(ProblemKind::title)
                        .toList());
    }

    @Test
    void everyParagraphShowsTheProblemAndItsMend() throws IOException {
        Map<String, Integer> shown = new TreeMap<>();
        for (Example example : ProblemPage.examples()) {
            shown.merge(example.problem(), example.wrong() ? 1 : 2, (one, other) -> one | other);
        }
        // Ours, and nobody can write code that has it.
        shown.put(ProblemKind.INTERNAL_ERROR.title(), 3);
        assertThat(shown.values()).as(shown::toString).containsOnly(3);
        assertThat(shown.keySet()).containsAll(ProblemPage.headings());
    }
}
