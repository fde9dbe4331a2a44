package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.EventHandler;
import dev.typecase.Handle;
import dev.typecase.benchmarks.dispatch.Tally;

/** The handlers, as Typecase calls them. */
@EventHandler
final class SignalHandlers {

    private final Tally tally;

    SignalHandlers(Tally tally) {
        this.tally = tally;
    }

    @Handle
    void on(Signal.S00 event) {
        tally.add(event.value());
    }

    @Handle
    void on(Signal.S01 event) {
        tally.add(event.value());
    }

    @Handle
    void on(Signal.S02 event) {
        tally.add(event.value());
    }

    @Handle
    void on(Signal.S03 event) {
        tally.add(event.value());
    }
}
