package dev.typecase.jdbc.events;

import dev.typecase.jdbc.events.Desks.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * The workers of one subscription in one process. A commit costs more than what a quick handler does: while there is little to
 * do, all of it becomes one transaction, and what comes in meanwhile waits for the next. Where there is much, or the handler
 * takes its time, each partition is worked on by itself, at the same time as the others.
 */
final class Crew {

    /** What takes no longer than this is little. */
    static final long LITTLE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Handling handling;
    private final AtomicBoolean together = new AtomicBoolean();
    private volatile long since;
    private volatile List<Desk> desks = List.of();

    Crew(Handling handling) {
        this.handling = handling;
    }

    Handling handling() {
        return handling;
    }

    /** Its desks, in the order of the partitions. */
    List<Desk> desks() {
        return desks;
    }

    void sitAt(List<Desk> others) {
        desks = List.copyOf(others);
    }

    /** Desks of a kind at which nobody works, but something is to be done; they count as busy from now on. */
    List<Desk> take(Predicate<PartitionWorker> kind) {
        List<Desk> taken = new ArrayList<>();
        for (Desk desk : desks) {
            if (kind.test(desk.worker())
                    && desk.worker().mayHaveWork()
                    && desk.busy().compareAndSet(false, true)) {
                taken.add(desk);
            }
        }
        return taken;
    }

    /** Begins to work together; false where it cannot be, or is done already. */
    boolean begin() {
        boolean suited = handling.subscription().transactional() && desks.size() > 1 && handling.pace() <= LITTLE;
        if (suited && together.compareAndSet(false, true)) {
            goOn();
            return true;
        }
        return false;
    }

    /** A step together begins. */
    void goOn() {
        since = System.nanoTime();
    }

    void end() {
        together.set(false);
    }

    /** Whether it works together, and need not be waited for long. */
    boolean isTogether() {
        return together.get() && System.nanoTime() - since < 2 * LITTLE;
    }
}
