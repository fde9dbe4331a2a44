package dev.typecase.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every problem of the catalogue as a user meets it: a folder of sources, and all that the compiler says about them. Run
 * with {@code -Dtypecase.golden.update=true} to write what it says now, and review the difference.
 */
@Execution(ExecutionMode.CONCURRENT)
class ProblemCasesTest {

    private static final Path CASES = Path.of("src/test/resources/problems");
    private static final boolean UPDATE = Boolean.getBoolean("typecase.golden.update");

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndHowToMendIt(String name) throws IOException {
        String report = compiled(name).report();
        Path expected = CASES.resolve(name).resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    private static CompiledCase compiled(String name) {
        Path folder = CASES.resolve(name);
        return CompiledCase.of(folder, CompiledCase.GO_ON);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysNothingElse(String name) throws IOException {
        String problem = name.replaceFirst("-.*", "");
        List<String> headlines = Files.readString(CASES.resolve(name).resolve("expected.txt"))
                .lines()
                .filter(line -> line.matches("\\S+: (error|warning|note): .*"))
                .toList();
        assertThat(headlines).isNotEmpty().allMatch(line -> line.contains("[Typecase/" + problem + "]"));
    }

    @Test
    void everyProblemHasACase() throws IOException {
        List<String> covered = cases().stream()
                .map(name -> name.replaceFirst("-.*", ""))
                .distinct()
                .toList();
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .filter(kind -> kind != ProblemKind.INTERNAL_ERROR)
                        // Needs another processor: RoundsTest.
                        .filter(kind -> kind != ProblemKind.GENERATED_TOO_LATE)
                        .map(ProblemKind::title)
                        .toList());
    }
}
