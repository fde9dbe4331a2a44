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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseRunTest {

    @TempDir
    Path folder;

    /** PostgreSQL as well with {@code -Dtypecase.benchmarks.databases=all}, which takes a minute. */
    private static List<Place.Kind> kinds() {
        return "all".equals(System.getProperty("typecase.benchmarks.databases"))
                ? List.of(Place.Kind.values())
                : List.of(Place.Kind.SQLITE);
    }

    @Test
    void everyPeerDoesAllTheWork() throws Exception {
        Collection<Sample> samples =
                new DatabaseRun(1, 200, Duration.ofMillis(1)).measure(folder, Instant.now(), kinds());

        Set<Section> all = Arrays.stream(Section.values())
                .filter(section -> section.group() == Group.DATABASE)
                .filter(section ->
                        kinds().stream().anyMatch(kind -> section.name().startsWith(kind.name())))
                .collect(Collectors.toSet());
        assertThat(samples.stream().map(Sample::section).collect(Collectors.toSet()))
                .isEqualTo(all);
        // Spring Data JDBC has no dialect for SQLite.
        assertThat(samples.stream().map(Sample::peer).distinct()).hasSize(kinds().size() == 1 ? 4 : 5);
        assertThat(samples).allMatch(sample -> sample.value() > 0);
    }
}
