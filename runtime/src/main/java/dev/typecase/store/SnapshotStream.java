package dev.typecase.store;

import dev.typecase.Snapshot;
import java.util.Iterator;

/**
 * What a query finds, read while it is consumed. Closed as soon as it is not needed any more, and at the latest with its
 * session.
 *
 * @param <A> the aggregate
 */
public interface SnapshotStream<A> extends Iterator<Snapshot<A>>, AutoCloseable {

    /** Gives back what it holds in the store. Called any number of times. */
    @Override
    void close();
}
