package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.Desks.Desk;
import dev.typecase.jdbc.events.PartitionWorker.Progress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The threads on which the workers of a process work, no more of them at the same time than was set. */
final class WorkerPool {

    private static final Logger LOG = System.getLogger("dev.typecase.events");
    private static final long AFTER_TROUBLE = 500;

    private final Workplace place;
    private final Signal signal;
    private final Wakeups wakeups;
    private final SyncWait syncWait;
    private final Semaphore permits;
    private volatile boolean closing;
    private volatile @Nullable ExecutorService executor;

    WorkerPool(Workplace place, Signal signal, Wakeups wakeups, SyncWait syncWait) {
        this.place = place;
        this.signal = signal;
        this.wakeups = wakeups;
        this.syncWait = syncWait;
        this.permits = new Semaphore(place.settings().threads());
    }

    void start() {
        executor = Threads.executor(place.settings().threads(), "typecase-events");
    }

    /** Sets those of a crew to work who have something to do and are not at work. */
    void wake(Crew crew) {
        if (closing || crew.isTogether()) {
            return;
        }
        startAlone(crew, crew.take(PartitionWorker::isHolding));
        List<Desk> idle = crew.take(worker -> true);
        if (idle.isEmpty()) {
            return;
        }
        if (crew.begin()) {
            submit(() -> together(crew, idle));
        } else {
            startAlone(crew, idle);
        }
    }

    private void startAlone(Crew crew, List<Desk> desks) {
        desks.forEach(desk -> submit(() -> alone(crew, desk)));
    }

    private void submit(Runnable work) {
        ExecutorService threads = executor;
        if (threads != null) {
            threads.execute(work);
        }
    }

    /** Goes on until there is nothing to do, or so much that each had better work alone. */
    private void together(Crew crew, List<Desk> first) {
        List<Desk> desks = first;
        boolean tooMuch = false;
        Cursor seen = place.tail().end();
        boolean permitted = acquire();
        try {
            while (permitted && !closing && !desks.isEmpty()) {
                crew.goOn();
                tooMuch = step(desks) == Progress.TOO_MUCH;
                if (tooMuch) {
                    break;
                }
                leave(desks);
                seen = place.tail().end();
                desks = crew.take(worker -> !worker.isHolding());
            }
        } finally {
            release(permitted);
            crew.end();
            if (!tooMuch) {
                leave(desks);
            }
        }
        if (tooMuch) {
            startAlone(crew, desks);
        }
        lookAgain(crew, seen);
    }

    private void alone(Crew crew, Desk desk) {
        Cursor seen = place.tail().end();
        boolean permitted = acquire();
        try {
            while (permitted && !closing && desk.worker().lease() != null && step(List.of(desk)) == Progress.MORE) {
                seen = place.tail().end();
            }
        } finally {
            release(permitted);
            leave(List.of(desk));
        }
        lookAgain(crew, seen);
    }

    private boolean acquire() {
        try {
            permits.acquire();
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private void release(boolean permitted) {
        if (permitted) {
            permits.release();
        }
    }

    private static void leave(List<Desk> desks) {
        desks.forEach(desk -> desk.busy().set(false));
    }

    /** What was read since may have been left to us. */
    private void lookAgain(Crew crew, Cursor seen) {
        if (!place.tail().end().equals(seen)) {
            wake(crew);
        }
        if (place.tail().isBehind()) {
            signal.raise();
        }
    }

    private Progress step(List<Desk> desks) {
        List<PartitionWorker> workers = desks.stream().map(Desk::worker).toList();
        long appended = place.log().appended();
        try {
            Progress progress = workers.size() == 1 ? workers.get(0).step() : new JointStep(place, workers).run();
            if (progress == Progress.MORE) {
                if (place.log().appended() != appended) {
                    // The handlers have raised events, which others wait for.
                    wakeups.committed();
                }
                syncWait.moved();
            }
            return progress;
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    workers.get(0).name() + ": partition "
                            + workers.stream()
                                    .map(worker -> Integer.toString(worker.partition()))
                                    .collect(Collectors.joining(", "))
                            + " waits, since the database is in trouble",
                    failure);
            pause();
            return Progress.IDLE;
        }
    }

    /** Waits a little before the database is asked again. */
    static void pause() {
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins nothing more, and waits until what runs has ended; false where that has not come to pass in time. */
    boolean stop(long nanos) throws InterruptedException {
        closing = true;
        ExecutorService threads = executor;
        if (threads == null) {
            return true;
        }
        threads.shutdown();
        return threads.awaitTermination(Math.max(1, nanos), TimeUnit.NANOSECONDS);
    }

    /** Begins nothing more. */
    void close() {
        closing = true;
    }
}
