package dev.typecase.engine;

import dev.typecase.Snapshot;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two sorted results as one. What is left out at the beginning is not loaded. */
final class Merge<A> implements Iterator<A> {

    private final Iterator<A> own;
    private final Iterator<Snapshot<A>> stored;
    private final Comparator<A> order;
    private final Function<Snapshot<A>, @Nullable A> loading;
    private long toSkip;
    private long left;
    private @Nullable A nextOwn;
    private @Nullable Snapshot<A> nextStored;
    private @Nullable A next;

    /**
     * The one result that the two make.
     *
     * @param toSkip how many to leave out
     * @param left how many there may be after those
     * @param loading what the store's snapshots become; null where one is not there any more
     */
    Merge(
            Iterator<A> own,
            Iterator<Snapshot<A>> stored,
            Comparator<A> order,
            long toSkip,
            long left,
            Function<Snapshot<A>, @Nullable A> loading) {
        this.own = own;
        this.stored = stored;
        this.order = order;
        this.toSkip = toSkip;
        this.left = left;
        this.loading = loading;
    }

    @Override
    public boolean hasNext() {
        while (next == null && left > 0 && fill()) {
            A mine = nextOwn;
            Snapshot<A> theirs = nextStored;
            boolean takeMine = theirs == null || mine != null && order.compare(mine, theirs.state()) <= 0;
            if (takeMine) {
                nextOwn = null;
            } else {
                nextStored = null;
            }
            if (toSkip > 0) {
                toSkip--;
                continue;
            }
            next = takeMine || theirs == null ? mine : loading.apply(theirs);
            if (next != null) {
                left--;
            }
        }
        return next != null;
    }

    /** Whether there is one more on either side. */
    private boolean fill() {
        if (nextOwn == null && own.hasNext()) {
            nextOwn = own.next();
        }
        if (nextStored == null && stored.hasNext()) {
            nextStored = stored.next();
        }
        return nextOwn != null || nextStored != null;
    }

    @Override
    public A next() {
        if (!hasNext() || next == null) {
            throw new AssertionError("streams and lists ask before they take");
        }
        A result = next;
        next = null;
        return result;
    }
}
