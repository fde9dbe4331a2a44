package dev.typecase.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.nio.file.Path;
import java.util.Collection;
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
}
