package dev.typecase.store;

import dev.typecase.Snapshot;
import java.util.Iterator;
import java.util.List;

/**
 * What a query finds, read while it is consumed. Closed as soon as it is not needed any more, and at the latest with its
 * session.
 *
 * @param <A> the aggregate
 */
public interface SnapshotStream<A> extends Iterator<Snapshot<A>>, AutoCloseable {

    /** What was found already; it holds nothing in the store. */
    static <A> SnapshotStream<A> of(List<Snapshot<A>> found) {
        return new FoundSnapshots<>(found.iterator());
    }

    /** Gives back what it holds in the store. Called any number of times. */
    @Override
    void close();
}
