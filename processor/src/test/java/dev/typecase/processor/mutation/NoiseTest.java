package dev.typecase.processor.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ten mistakes in ten classes of one domain are ten errors: sorted, each at its line, and nothing else. */
class NoiseTest {

    private static final Path FOLDER = Path.of("src/test/resources/mutation");

    @Test
    void tenMistakesAreTenErrors() throws IOException {
        assertThat(domain().report()).containsExactlyElementsOf(mistakes().expected());
        assertThat(mistakes().expected()).hasSize(10);
    }

    /** One more: what a builder insists on, whose identity is not known as such. */
    @Test
    void isLittleMoreWhereTheCompilerGoesOn() throws IOException {
        List<String> all = new ArrayList<>(mistakes().expected());
        all.addAll(mistakes().more());
        assertThat(domain(MutatedDomain.GO_ON).report()).containsExactlyElementsOf(all);
    }

    private static MutatedDomain domain(Object... options) throws IOException {
        Map<String, String> sources = mistakes().applied(FOLDER.resolve("domain"));
        return MutatedDomain.of(sources, options);
    }

    private static Mutation mistakes() throws IOException {
        List<Mutation> one = Mutation.read(FOLDER.resolve("noise/ten.txt"));
        return one.get(0);
    }
}
