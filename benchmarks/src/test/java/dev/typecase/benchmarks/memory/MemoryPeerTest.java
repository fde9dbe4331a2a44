package dev.typecase.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryPeerTest {

    @ParameterizedTest
    @CsvSource({"MAPS, identity", "TYPECASE, identity", "MAPS, reference", "TYPECASE, reference", "TYPECASE, customer"})
    void findsWhatItHolds(MemoryPeer peer, String by) {
        MemoryBenchmark benchmark = new MemoryBenchmark();
        benchmark.peer = peer;
        benchmark.size = 2000;
        benchmark.by = by;
        benchmark.open();

        assertThat(benchmark.find()).isPositive();
    }
}
