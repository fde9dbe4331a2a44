package dev.typecase.benchmarks.dispatch;

import dev.typecase.benchmarks.WarmUp;
import dev.typecase.benchmarks.dispatch.DispatchPeer.Dispatcher;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * A process that starts a domain with generated signals, gives it events, and prints on one line what that took: to start,
 * in µs; to give the first event of every type to its handler, in µs; then for each event, in ns of processor time: through a
 * resolved array, its type being known, and its type not being known.
 */
public final class Growth {

    private static final int BATCH = 4096;
    private static final int BATCHES = 512;
    private static final int PORTIONS = 7;

    /** So often each handler is called before anything is measured. HotSpot asks for more calls the more methods wait for it. */
    private static final long CALLS_FIRST = 50_000;

    private Growth() {}

    /** Measures; the signals are on the class path. */
    public static void main(String[] arguments) {
        Tally tally = new Tally();
        Signals signals = Signals.load(GeneratedSignals.CLASS);
        long start = System.nanoTime();
        Dispatcher raised = DispatchPeer.TYPECASE_RAISED.open(signals, tally);
        long started = System.nanoTime();
        Object[] events = signals.events().toArray();
        long first = System.nanoTime();
        for (int type = 0; type < events.length; type++) {
            raised.dispatch(type, events[type]);
        }
        long handled = System.nanoTime();
        if (tally.calls() != events.length) {
            throw new IllegalStateException(tally.calls() + " handlers called for " + events.length + " events");
        }
        Dispatcher limit = DispatchPeer.RESOLVED_ARRAY.open(signals, tally);
        Dispatcher unknown = DispatchPeer.TYPECASE_UNKNOWN.open(signals, tally);
        System.out.println(String.join(
                " ",
                List.of(
                        String.valueOf((started - start) / 1000.0),
                        String.valueOf((handled - first) / 1000.0),
                        String.valueOf(nanos(limit, events)),
                        String.valueOf(nanos(raised, events)),
                        String.valueOf(nanos(unknown, events)))));
    }

    private static double nanos(Dispatcher dispatcher, Object[] events) {
        Picks picks = new Picks(events.length);
        WarmUp.with(() -> dispatch(dispatcher, events, picks), CALLS_FIRST * events.length / BATCH);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double least = Double.MAX_VALUE;
        for (int portion = 0; portion < PORTIONS; portion++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int batch = 0; batch < BATCHES; batch++) {
                dispatch(dispatcher, events, picks);
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - start) / (double) BATCHES / BATCH);
        }
        return least;
    }

    private static void dispatch(Dispatcher dispatcher, Object[] events, Picks picks) {
        short[] order = picks.types();
        int start = picks.advance(BATCH);
        for (int i = start; i < start + BATCH; i++) {
            dispatcher.dispatch(order[i], events[order[i]]);
        }
    }
}
