package dev.typecase.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventRunTest {

    @TempDir
    Path folder;

    @Test
    void everyEventOfEveryPeerIsHandled() throws Exception {
        Collection<Sample> samples = new EventRun(Duration.ZERO, 1, 64, 4).measure(folder, Instant.now());

        assertThat(samples.stream().filter(sample -> sample.section() == Section.POSTGRESQL_EVENTS_8))
                .extracting(Sample::peer)
                .containsExactly("BY_HAND", "TYPECASE", "AXON", "MODULITH");
        assertThat(samples.stream().filter(sample -> sample.section() == Section.SQLITE_EVENTS_8))
                .extracting(Sample::peer)
                .containsExactly("BY_HAND", "TYPECASE");
    }
}
