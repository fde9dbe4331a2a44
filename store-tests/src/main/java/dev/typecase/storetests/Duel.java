package dev.typecase.storetests;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Writers and readers that go on until both have done enough, so that they meet; ends when one of them fails. */
final class Duel {

    private final AtomicInteger writesLeft;
    private final AtomicInteger readsLeft;
    private final AtomicBoolean failed = new AtomicBoolean();

    Duel(int writes, int reads) {
        writesLeft = new AtomicInteger(writes);
        readsLeft = new AtomicInteger(reads);
    }

    void write(Step step) throws Exception {
        repeat(step, writesLeft);
    }

    void read(Step step) throws Exception {
        repeat(step, readsLeft);
    }

    private void repeat(Step step, AtomicInteger mine) throws Exception {
        boolean done = false;
        try {
            while (!failed.get() && (writesLeft.get() > 0 || readsLeft.get() > 0)) {
                step.run();
                mine.decrementAndGet();
            }
            done = true;
        } finally {
            failed.compareAndSet(false, !done);
        }
    }

    /** What is done over and over. */
    interface Step {
        void run() throws Exception;
    }
}
