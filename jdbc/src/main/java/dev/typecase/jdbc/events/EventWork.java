package dev.typecase.jdbc.events;

import dev.typecase.StoreException;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.jdbc.database.UniqueClashException;
import dev.typecase.jdbc.events.Desks.Desk;
import dev.typecase.jdbc.events.LogTail.Look;
import dev.typecase.store.RecordedEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one domain in one process: they take what nobody holds, up to their share, work while there is something to
 * do, and wait for a signal (A6, A7).
 */
final class EventWork implements EventProcessing {

    private static final Logger LOG = System.getLogger("dev.typecase.events");

    /** How soon it is seen whether those who work together are held up. */
    private static final long BEFORE_HELP = 10;

    /** At most so often the log is looked at, whatever is committed. */
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(2);

    /** How often it is looked at, at least, while events are hidden behind an open transaction. */
    private static final long LONGEST_HIDDEN = 64;

    private final Workplace place;
    private final EventDelivery delivery;
    private final EventCodec codec;
    private final Desks desks;
    private final Retention retention;
    private final LeaseSharing sharing;
    private final SyncWait syncWait;
    private final Signal signal;
    private final Wakeups wakeups;
    private final WorkerPool pool;
    private volatile boolean started;
    private volatile boolean closing;
    private @Nullable Thread coordinator;

    /** Whether other processes have been told that this one works. */
    private boolean known;

    EventWork(
            Workplace place,
            EventDelivery delivery,
            EventCodec codec,
            Retention retention,
            Signal signal,
            Wakeups wakeups) {
        this.place = place;
        this.delivery = delivery;
        this.signal = signal;
        this.wakeups = wakeups;
        this.codec = codec;
        this.retention = retention;
        this.desks = new Desks(place, delivery, codec);
        this.sharing = new LeaseSharing(place, () -> closing);
        this.syncWait = new SyncWait(place, codec, desks, signal);
        this.pool = new WorkerPool(place, signal, wakeups, syncWait);
    }

    @Override
    public synchronized void start() {
        if (started || closing) {
            return;
        }
        started = true;
        pool.start();
        wakeups.listen();
        Thread thread = Threads.daemon("typecase-events", this::coordinate);
        coordinator = thread;
        thread.start();
    }

    private void coordinate() {
        long tick = Math.max(20, place.settings().lease().toMillis() / 3);
        long nextTick = System.nanoTime();
        long hidden = 0;
        while (!closing) {
            long seen = signal.count();
            try {
                if (System.nanoTime() - nextTick >= 0) {
                    share();
                    nextTick = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(tick);
                }
                hidden = look() == Look.HIDDEN ? Math.min(LONGEST_HIDDEN, Math.max(1, 2 * hidden)) : 0;
                desks.crews().forEach(pool::wake);
                rest(seen, hidden > 0 ? hidden : untilNextLook(tick));
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, delivery.domain() + ": events wait, since the database is in trouble", failure);
                WorkerPool.pause();
            }
        }
    }

    private void share() throws InterruptedException {
        retention.clean(delivery.clock().instant());
        desks.refresh();
        long heard = wakeups.heard();
        wakeups.alone(sharing.share(desks.all()) == 1, heard);
        if (!known) {
            wakeups.tellOthers();
            known = true;
        }
    }

    private long untilNextLook(long tick) {
        return desks.crews().stream().anyMatch(Crew::isTogether)
                ? BEFORE_HELP
                : Math.min(tick, place.settings().poll().toMillis());
    }

    /** Reads on in the log, unless everybody still has enough to do with what was read. */
    private Look look() {
        if (place.tail().isBehind() && desks.all().stream().noneMatch(EventWork::starves)) {
            return Look.FULL;
        }
        return place.tail().look();
    }

    private static boolean starves(Desk desk) {
        return !desk.busy().get()
                && desk.worker().lease() != null
                && !desk.worker().mayHaveWork();
    }

    private void rest(long seen, long millis) throws InterruptedException {
        long begun = System.nanoTime();
        signal.await(seen, millis);
        if (signal.count() == seen && !place.tail().isBehind()) {
            place.tail().forget();
        }
        TimeUnit.NANOSECONDS.sleep(BETWEEN_LOOKS - (System.nanoTime() - begun));
    }

    @Override
    public void receive(RecordedEvent event) {
        UUID id = event.metadata().id();
        if (!isKept(id)) {
            try {
                place.database().write(connection -> {
                    place.log().append(connection, List.of(event), codec);
                    return true;
                });
            } catch (UniqueClashException clash) {
                if (!isKept(id)) {
                    throw new StoreException(
                            delivery.domain() + " has another event in place "
                                    + event.metadata().sequence()
                                    + " of the stream " + event.metadata().stream() + " than the "
                                    + event.metadata().type()
                                    + " that it was given. It was not kept; give every stream a name of its own.",
                            clash);
                }
            }
        }
    }

    private boolean isKept(UUID id) {
        return place.database().read(connection -> place.log().contains(connection, id));
    }

    @Override
    public void await(List<RecordedEvent> committed, String call, @Nullable Object result) {
        wakeups.committed();
        syncWait.await(committed, call, result);
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            pool.close();
        }
        signal.raise();
        long end = System.nanoTime() + place.settings().closeWait().toNanos();
        try {
            stop(end);
            for (Desk desk : desks.all()) {
                long rest = Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
                if (!desk.worker().release(rest)) {
                    LOG.log(
                            Level.WARNING,
                            "{0}: a handler of {1} did not end in time; its partition is free when its lease is over",
                            delivery.domain(),
                            desk.worker().handling().subscription().name());
                }
            }
            place.database().write(connection -> {
                place.leases().gone(connection, place.owner());
                return true;
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, delivery.domain() + ": leases were not given back; they end by themselves", failure);
        } finally {
            wakeups.close();
        }
    }

    private void stop(long end) throws InterruptedException {
        Thread thread = coordinator;
        if (thread != null) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
        if (!pool.stop(end - System.nanoTime())) {
            LOG.log(Level.WARNING, "{0}: handlers still run after the deadline", delivery.domain());
        }
    }
}
