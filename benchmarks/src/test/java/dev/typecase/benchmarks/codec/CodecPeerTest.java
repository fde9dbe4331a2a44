package dev.typecase.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodecPeerTest {

    @ParameterizedTest
    @EnumSource(CodecPeer.class)
    void readsWhatItHasWritten(CodecPeer peer) {
        CodecBenchmark benchmark = new CodecBenchmark();
        benchmark.peer = peer;

        assertThatCode(benchmark::open).doesNotThrowAnyException();
    }
}
