package dev.typecase.store;

import dev.typecase.Snapshot;
import java.util.Iterator;

/** What a query has found already; there is nothing to give back. */
record FoundSnapshots<A>(Iterator<Snapshot<A>> found) implements SnapshotStream<A> {

    @Override
    public boolean hasNext() {
        return found.hasNext();
    }

    @Override
    public Snapshot<A> next() {
        return found.next();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
