package dev.typecase.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten mistakes in ten classes of one domain are ten errors: sorted, each at its line, and nothing else. */
class NoiseTest {

    private static final Path FOLDER = Path.of("src/test/resources/mutation");

    @ParameterizedTest
    @ValueSource(strings = {"ten", "others"})
    void tenMistakesAreTenErrors(String name) throws IOException {
        Mutation mistakes = mistakes(name);
        assertThat(domain(mistakes).report()).containsExactlyElementsOf(mistakes.expected());
        assertThat(mistakes.expected()).hasSize(10);
    }

    /** What a builder insists on whose identity is not known as such, and what a wrong method itself does. */
    @ParameterizedTest
    @ValueSource(strings = {"ten", "others"})
    void isLittleMoreWhereTheCompilerGoesOn(String name) throws IOException {
        Mutation mistakes = mistakes(name);
        List<String> all = new ArrayList<>(mistakes.expected());
        all.addAll(mistakes.more());
        assertThat(domain(mistakes, MutatedDomain.GO_ON).report()).containsExactlyElementsOf(all);
        assertThat(mistakes.more()).hasSizeLessThanOrEqualTo(2);
    }

    static List<Mutation> pairs() throws IOException {
        return Mutation.read(FOLDER.resolve("noise/pairs.txt"), "bookshelf");
    }

    /** Of two mistakes that have to do with one another, neither is told twice, hides the other or is taken for a third. */
    @ParameterizedTest
    @MethodSource("pairs")
    void twoMistakesAreTwoErrors(Mutation pair) throws IOException {
        assertThat(domain(pair).report()).containsExactlyInAnyOrderElementsOf(pair.expected());
        assertThat(pair.expected()).hasSize(2);
    }

    private static MutatedDomain domain(Mutation mistakes, String... options) {
        return MutatedDomain.of(mistakes.applied(FOLDER.resolve("domain")), options);
    }

    private static Mutation mistakes(String name) throws IOException {
        return Mutation.read(FOLDER.resolve("noise/" + name + ".txt"), "bookshelf")
                .get(0);
    }
}
