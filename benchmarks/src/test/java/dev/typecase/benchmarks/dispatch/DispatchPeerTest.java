package dev.typecase.benchmarks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.dispatch.DispatchPeer.Dispatcher;
import dev.typecase.benchmarks.dispatch.four.FourSignals;
import dev.typecase.benchmarks.dispatch.thirtytwo.ThirtytwoSignals;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispatchPeerTest {

    private static final int EVENTS = 1000;

    @ParameterizedTest
    @EnumSource(DispatchPeer.class)
    void callsTheHandlerOfEachEventOnceWithFourTypes(DispatchPeer peer) {
        requireAllHandled(peer, new FourSignals(), 4);
    }

    @ParameterizedTest
    @EnumSource(DispatchPeer.class)
    void callsTheHandlerOfEachEventOnceWithThirtyTwoTypes(DispatchPeer peer) {
        requireAllHandled(peer, new ThirtytwoSignals(), 32);
    }

    private static void requireAllHandled(DispatchPeer peer, Signals signals, int types) {
        Tally tally = new Tally();
        Dispatcher dispatcher = peer.open(signals, tally);
        List<Object> events = signals.events();
        short[] picks = new Picks(types).types();
        long expected = 0;
        for (int i = 0; i < EVENTS; i++) {
            dispatcher.dispatch(picks[i], events.get(picks[i]));
            expected += picks[i] + 1;
        }
        assertThat(events).hasSize(types);
        assertThat(tally.calls()).isEqualTo(EVENTS);
        assertThat(tally.sum()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(DispatchPeer.class)
    void runsAsABenchmark(DispatchPeer peer) {
        DispatchBenchmark benchmark = new DispatchBenchmark();
        benchmark.peer = peer;
        benchmark.open();

        long first = benchmark.dispatch();

        assertThat(benchmark.dispatch()).isGreaterThan(first);
    }
}
