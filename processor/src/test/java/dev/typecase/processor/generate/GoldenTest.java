package dev.typecase.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.SortedMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, byte for byte. {@code -Dtypecase.golden.update=true} writes what is expected anew; read the
 * difference before it is committed.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenTest {

    /** HotSpot leaves a longer method to the interpreter. */
    private static final int LONGEST_METHOD = 8000;

    /** Only names so long that two of them fill a line may come to more. */
    private static final int LONGEST_LINE = 120;

    static List<String> cases() {
        return GoldenCase.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(String name) {
        GoldenCase golden = new GoldenCase(name);
        SortedMap<String, String> generated = GoldenCase.sources(golden.compile());
        if (Boolean.getBoolean("typecase.golden.update")) {
            golden.expect(generated);
        }
        SortedMap<String, String> expected = golden.expected();
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        generated.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesTidyLinesAndShortMethods(String name) {
        Compilation compilation = new GoldenCase(name).compile();
        GoldenCase.sources(compilation)
                .forEach((path, text) ->
                        assertThat(text.split("\n", -1)).as(path).noneMatch(line -> isUntidy(path, line)));
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                assertThat(MethodSizes.of(GoldenCase.bytes(file)))
                        .as(file.getName())
                        .allSatisfy(
                                (method, size) -> assertThat(size).as(method).isLessThan(LONGEST_METHOD));
            }
        }
    }

    /** The names of nested tables add up, and SQL has no place to break them. */
    private static boolean isUntidy(String path, String line) {
        boolean tooLong = line.length() > LONGEST_LINE && !path.endsWith("Tables.java");
        return line.endsWith(" ") || line.contains("\t") || tooLong;
    }
}
