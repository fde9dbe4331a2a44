package dev.typecase.benchmarks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.benchmarks.dispatch.DispatchPeer.Dispatcher;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSignalsTest {

    private static final int TYPES = 20;
    private static final int HANDLERS = 3;

    @TempDir
    Path folder;

    @Test
    void callsEveryHandlerOfEachEventOnceWithEveryPeer() throws Exception {
        GeneratedSignals generated = GeneratedSignals.compile(folder, TYPES, HANDLERS, true);
        URL[] path = {generated.folder().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Signals.class.getClassLoader())) {
            Signals signals = (Signals)
                    loader.loadClass(GeneratedSignals.CLASS).getConstructor().newInstance();
            assertThat(signals.handlers()).isEqualTo(HANDLERS);
            for (DispatchPeer peer : DispatchPeer.values()) {
                Tally tally = new Tally();
                Dispatcher dispatcher = peer.open(signals, tally);
                List<Object> events = signals.events();
                for (int type = 0; type < events.size(); type++) {
                    dispatcher.dispatch(type, events.get(type));
                }
                assertThat(tally.calls()).as(peer.label()).isEqualTo((long) HANDLERS * events.size());
                assertThat(tally.sum())
                        .as(peer.label())
                        .isEqualTo((long) HANDLERS * events.size() * (events.size() + 1) / 2);
            }
        }
    }
}
