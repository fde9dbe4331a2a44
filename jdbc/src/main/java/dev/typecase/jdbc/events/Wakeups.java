package dev.typecase.jdbc.events;

import dev.typecase.jdbc.database.ChangeWatch;
import dev.typecase.jdbc.database.Database;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells workers of commits: those of this process at once, those of other processes by the database's own means, as long as
 * there are any. What gets lost here is found by polling.
 */
final class Wakeups implements AutoCloseable {

    private static final Logger LOG = System.getLogger("dev.typecase.events");
    private static final long AFTER_TROUBLE = 1_000;

    /** How long, in milliseconds, the end waits until the others have been told. */
    private static final long LAST_WORDS = 1_000;

    /** What is committed within so many milliseconds is told of at once. */
    private static final long TOGETHER = 2;

    private final Database database;
    private final Signal signal;
    private final Signal toOthers = new Signal();
    private final String self = UUID.randomUUID().toString();
    private volatile boolean alone;
    private long heard;
    private volatile boolean closed;
    private @Nullable Thread teller;
    private @Nullable Thread listener;

    Wakeups(Database database, Signal signal) {
        this.database = database;
        this.signal = signal;
    }

    /** Something was committed here. */
    void committed() {
        signal.raise();
        if (!alone) {
            tellOthers();
        }
    }

    /**
     * Tells the others that there is something new. A process that has begun to work does so too, when the database knows of
     * it: then nobody who hears it takes himself to be alone.
     */
    void tellOthers() {
        toOthers.raise();
        if (teller == null) {
            begin();
        }
    }

    /** How often another process was heard of. */
    synchronized long heard() {
        return heard;
    }

    /**
     * Whether no other process works here, so that nobody need be told; until somebody is heard of.
     *
     * @param heardBefore what {@link #heard} was before anybody looked: who was heard of since may not have been seen
     */
    synchronized void alone(boolean now, long heardBefore) {
        alone = now && heard == heardBefore;
    }

    private synchronized void hearOfAnother() {
        heard++;
        alone = false;
    }

    private synchronized void begin() {
        if (teller == null && !closed && ChangeWatch.mustTell(database)) {
            Thread thread = Threads.daemon("typecase-notify", this::tell);
            teller = thread;
            thread.start();
        }
    }

    /**
     * One notification for all commits since the last, and not in their transactions, which would queue up for it. The first
     * after a while is told of at once, and so is what was committed before the end.
     */
    private void tell() {
        long told = 0;
        boolean last = false;
        while (!last) {
            last = closed;
            try {
                long seen = toOthers.count();
                if (seen != told) {
                    told = seen;
                    ChangeWatch.tell(database, self);
                    Thread.sleep(TOGETHER);
                }
                if (!closed) {
                    toOthers.await(told, 1_000);
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (SQLException | RuntimeException failure) {
                trouble("other processes cannot be told of commits; they find them by polling", failure);
            }
        }
    }

    /** Listens for commits of other processes from now on. */
    synchronized void listen() {
        if (listener == null && !closed) {
            Thread thread = Threads.daemon("typecase-listen", this::hear);
            listener = thread;
            thread.start();
        }
    }

    private void hear() {
        while (!closed) {
            try (ChangeWatch watch = ChangeWatch.of(database, self)) {
                signal.raise();
                while (!closed) {
                    if (watch.await()) {
                        hearOfAnother();
                        signal.raise();
                    }
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (SQLException | RuntimeException failure) {
                trouble("commits of other processes are only found by polling", failure);
            }
        }
    }

    private void trouble(String consequence, Exception failure) {
        if (closed) {
            return;
        }
        LOG.log(Level.WARNING, "For now, " + consequence, failure);
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    /** Tells the others of the end, and waits a little for that, since the application may close its connections next. */
    @Override
    public synchronized void close() {
        closed = true;
        toOthers.raise();
        if (listener != null) {
            listener.interrupt();
        }
        if (teller != null) {
            try {
                teller.join(LAST_WORDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
