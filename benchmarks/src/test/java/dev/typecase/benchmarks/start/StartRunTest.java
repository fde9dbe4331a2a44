package dev.typecase.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartRunTest {

    @TempDir
    Path folder;

    @Test
    void everyProgramHandlesItsCommandWithTheJarsItNeeds() throws Exception {
        Collection<Sample> samples = new StartRun(1, folder, false).sizes();

        assertThat(samples).hasSize(3 * StartPeer.values().length - 1).allMatch(sample -> sample.value() > 0);
        assertThat(samples.stream().filter(sample -> sample.section() == Section.SIZE_CLASSES))
                .allMatch(sample -> sample.value() > 300);
    }

    /** A concatenation by {@code +}, a lambda or a record's own {@code hashCode} costs more than all else in the first command. */
    @Test
    void theFirstCommandHasTheJdkMakeNoClassesThatPlainJavaDoesNot() throws Exception {
        Path programs = Program.jarOfClasses(folder);

        assertThat(made(StartPeer.TYPECASE, programs)).isLessThanOrEqualTo(made(StartPeer.BY_HAND, programs));
    }

    /** How many classes are made when the program runs; their names end with where they lie in memory. */
    private static long made(StartPeer peer, Path programs) throws Exception {
        return Program.of(peer, programs)
                .run(Path.of(System.getProperty("java.home")), List.of("-Xlog:class+load=info"))
                .output()
                .stream()
                .filter(line -> line.contains("/0x"))
                .count();
    }
}
