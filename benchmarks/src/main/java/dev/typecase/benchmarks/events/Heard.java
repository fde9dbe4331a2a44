package dev.typecase.benchmarks.events;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** When each event was committed, and when it was handled. */
final class Heard {

    private static final long LONGEST_SECONDS = 60;

    private final AtomicLongArray committed;
    private final AtomicLongArray handled;
    private final CountDownLatch left;
    private final LongAdder calls = new LongAdder();

    Heard(int events) {
        this.committed = new AtomicLongArray(events);
        this.handled = new AtomicLongArray(events);
        this.left = new CountDownLatch(events);
    }

    /** The call that committed it has returned. */
    void committed(int number) {
        committed.set(number, System.nanoTime());
    }

    /** Its handler is called; only the first time counts. */
    void handled(int number) {
        calls.increment();
        if (handled.compareAndSet(number, 0, System.nanoTime())) {
            left.countDown();
        }
    }

    /** Waits until the system has handled every event. */
    void awaitAll(EventSystem system) throws InterruptedException {
        if (!left.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("%s: %d events have not been handled"
                    .formatted(system.getClass().getSimpleName(), left.getCount()));
        }
    }

    /** How often the handler was called. */
    long calls() {
        return calls.sum();
    }

    /** Microseconds from commit to handler that a share of the events did not exceed; 0 where the handler was first. */
    double micros(double share) {
        long[] waits = new long[handled.length()];
        for (int number = 0; number < waits.length; number++) {
            waits[number] = Math.max(0, handled.get(number) - committed.get(number));
        }
        Arrays.sort(waits);
        return waits[(int) Math.min(waits.length - 1, Math.floor(share * waits.length))] / 1000.0;
    }
}
