package dev.typecase.benchmarks.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.results.Group;
import dev.typecase.benchmarks.results.Sample;
import dev.typecase.benchmarks.results.Section;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRunTest {

    @TempDir
    Path folder;

    @Test
    void everyPeerDoesAllTheWorkOnBothDatabases() throws Exception {
        Collection<Sample> samples = new DatabaseRun(1, 200, Duration.ofMillis(1)).measure(folder, Instant.now());

        Set<Section> all = Arrays.stream(Section.values())
                .filter(section -> section.group() == Group.DATABASE)
                .collect(Collectors.toSet());
        assertThat(samples.stream().map(Sample::section).collect(Collectors.toSet()))
                .isEqualTo(all);
        // Spring Data JDBC has no dialect for SQLite.
        assertThat(samples).hasSize(all.size() * DatabasePeer.values().length - all.size() / 2);
        assertThat(samples).allMatch(sample -> sample.value() > 0);
    }
}
