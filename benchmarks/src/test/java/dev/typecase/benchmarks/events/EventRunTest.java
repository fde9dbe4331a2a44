package dev.typecase.benchmarks.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.database.Place;
import dev.typecase.benchmarks.results.Sample;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventRunTest {

    @TempDir
    Path folder;

    /** PostgreSQL as well with {@code -Dtypecase.benchmarks.databases=all}. */
    private static List<Place.Kind> kinds() {
        return "all".equals(System.getProperty("typecase.benchmarks.databases"))
                ? List.of(Place.Kind.values())
                : List.of(Place.Kind.SQLITE);
    }

    @Test
    void everyEventIsHandled() throws Exception {
        Collection<Sample> samples = new EventRun(1, 100).measure(folder, Instant.now(), kinds());

        assertThat(samples).hasSize(4 * EventPeer.values().length * kinds().size());
    }
}
