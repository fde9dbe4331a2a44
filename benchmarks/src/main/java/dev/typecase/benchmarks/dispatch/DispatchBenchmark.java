package dev.typecase.benchmarks.dispatch;

import dev.typecase.benchmarks.WarmUp;
import dev.typecase.benchmarks.dispatch.DispatchPeer.Dispatcher;
import dev.typecase.benchmarks.dispatch.four.FourSignals;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One event, of some number of types in random order, to its handlers. */
@State(Scope.Thread)
public class DispatchBenchmark {

    private static final int BATCH = 4096;

    /** Who dispatches. */
    @Param
    public DispatchPeer peer = DispatchPeer.RESOLVED_ARRAY;

    /** The class with the signals; see {@link Signals#load(String)}. */
    @Param("dev.typecase.benchmarks.dispatch.four.FourSignals")
    public String signals = FourSignals.class.getName();

    private final Tally tally = new Tally();
    private Picks picks = new Picks(1);
    private Object[] events = {};
    private Dispatcher dispatcher = (type, event) -> {};
    private boolean warm;

    /** For JMH. */
    public DispatchBenchmark() {}

    /** Prepares the peer, and makes sure that it calls the handler of every event once. */
    @Setup
    public void open() {
        Signals loaded = Signals.load(signals);
        events = loaded.events().toArray();
        picks = new Picks(events.length);
        dispatcher = peer.open(loaded, tally);
        requireAllHandled(loaded.handlers());
    }

    /** After the peer is ready. */
    @Setup(Level.Iteration)
    public void warmUp() {
        if (!warm) {
            WarmUp.with(this::dispatch);
            warm = true;
        }
    }

    private void requireAllHandled(int handlers) {
        long sum = 0;
        for (int type = 0; type < events.length; type++) {
            dispatcher.dispatch(type, events[type]);
            sum += type + 1;
        }
        if (tally.calls() != (long) events.length * handlers || tally.sum() != sum * handlers) {
            throw new IllegalStateException("%s called %d handlers for %d events with %d each"
                    .formatted(peer.label(), tally.calls(), events.length, handlers));
        }
    }

    /** Dispatches the next events. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long dispatch() {
        short[] order = picks.types();
        int start = picks.advance(BATCH);
        for (int i = start; i < start + BATCH; i++) {
            int type = order[i];
            dispatcher.dispatch(type, events[type]);
        }
        return tally.sum();
    }
}
