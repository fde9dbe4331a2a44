package dev.typecase.engine;

import dev.typecase.store.SnapshotStream;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a query finds as a stream, which gives back what it holds when it is closed or read to its end. */
final class AggregateStream<A> {

    private final Iterator<A> found;
    private final SnapshotStream<?> stored;

    AggregateStream(Iterator<A> found, SnapshotStream<?> stored) {
        this.found = found;
        this.stored = stored;
    }

    /**
     * The stream itself.
     *
     * @param guard called before each step: whether the unit of work still lasts
     * @param atEnd called at the end, at least once
     */
    Stream<A> open(Runnable guard, Runnable atEnd) {
        Runnable end = () -> {
            stored.close();
            atEnd.run();
        };
        Iterator<A> guarded = new Iterator<>() {
            private boolean exhausted;

            @Override
            public boolean hasNext() {
                if (exhausted) {
                    return false;
                }
                guard.run();
                exhausted = !found.hasNext();
                if (exhausted) {
                    end.run();
                }
                return !exhausted;
            }

            @Override
            public A next() {
                return found.next();
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(end);
    }
}
