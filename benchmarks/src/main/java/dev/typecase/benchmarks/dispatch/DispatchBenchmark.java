package dev.typecase.benchmarks.dispatch;

import dev.typecase.benchmarks.WarmUp;
import dev.typecase.benchmarks.dispatch.DispatchPeer.Dispatcher;
import dev.typecase.benchmarks.dispatch.four.FourSignals;
import dev.typecase.benchmarks.dispatch.thirtytwo.ThirtytwoSignals;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One event, of 4 or 32 types in random order, to its one handler. */
@State(Scope.Thread)
public class DispatchBenchmark {

    private static final int BATCH = 4096;

    /** Who dispatches. */
    @Param
    public DispatchPeer peer = DispatchPeer.RESOLVED_ARRAY;

    /** How many types of event there are. */
    @Param({"4", "32"})
    public int types = 4;

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
        Signals signals = types == 4 ? new FourSignals() : new ThirtytwoSignals();
        events = signals.events().toArray();
        picks = new Picks(types);
        dispatcher = peer.open(signals, tally);
        requireAllHandled();
    }

    /** After the peer is ready. */
    @Setup(Level.Iteration)
    public void warmUp() {
        if (!warm) {
            WarmUp.with(this::dispatch);
            warm = true;
        }
    }

    private void requireAllHandled() {
        long expected = 0;
        for (int type = 0; type < types; type++) {
            dispatcher.dispatch(type, events[type]);
            expected += type + 1;
        }
        if (tally.calls() != types || tally.sum() != expected) {
            throw new IllegalStateException(
                    peer.label() + " called " + tally.calls() + " handlers for " + types + " events");
        }
    }

    /** Dispatches the next events. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long dispatch() {
        byte[] order = picks.types();
        int start = picks.advance(BATCH);
        for (int i = start; i < start + BATCH; i++) {
            int type = order[i];
            dispatcher.dispatch(type, events[type]);
        }
        return tally.sum();
    }
}
