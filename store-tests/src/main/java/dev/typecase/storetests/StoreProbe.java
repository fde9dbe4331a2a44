package dev.typecase.storetests;

import dev.typecase.AggregateRoot;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.engine.DurableEvents;
import dev.typecase.engine.EventDelivery;
import dev.typecase.engine.EventProcessing;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.CommandKey;
import dev.typecase.store.Commit;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.SnapshotStream;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import dev.typecase.store.Tombstone;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The store under test, with a door in front of every commit: it counts, and can fail before the store sees the commit. */
class StoreProbe implements Store {

    private final Store store;
    private final Queue<Commit> commits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger closedTwice = new AtomicInteger();
    private volatile Consumer<Commit> door = commit -> {};

    private StoreProbe(Store store) {
        this.store = store;
    }

    /** In front of a store; where that keeps events, its handlers' units of work are its own, and pass no door. */
    static StoreProbe of(Store store) {
        return store instanceof DurableEvents events ? new Durable(store, events) : new StoreProbe(store);
    }

    private static final class Durable extends StoreProbe implements DurableEvents {

        private final DurableEvents events;

        Durable(Store store, DurableEvents events) {
            super(store);
            this.events = events;
        }

        @Override
        public @Nullable EventProcessing attach(EventDelivery delivery) {
            return events.attach(delivery);
        }
    }

    /** Called before every commit from now on. What it throws, the commit throws; the store is not reached. */
    void beforeCommit(Consumer<Commit> newDoor) {
        door = newDoor;
    }

    /** The next commits, so many, find that somebody else came first. */
    void conflictTimes(int times) {
        AtomicInteger left = new AtomicInteger(times);
        beforeCommit(commit -> {
            if (left.getAndDecrement() > 0) {
                throw new StaleAggregateException("Item", "injected", 1, 2);
            }
        });
    }

    /** What was committed, in order. */
    List<Commit> commits() {
        return List.copyOf(commits);
    }

    /** How often somebody tried to commit. */
    int attempts() {
        return attempts.get();
    }

    /** Forgets what was counted, and opens the door. */
    void reset() {
        door = commit -> {};
        commits.clear();
        attempts.set(0);
    }

    /** How many sessions are open. */
    int openSessions() {
        return open.get();
    }

    /** How many sessions were closed more than once. */
    int closedTwice() {
        return closedTwice.get();
    }

    @Override
    public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        store.open(domain, aggregates);
    }

    @Override
    public StoreSession begin() {
        StoreSession session = store.begin();
        open.incrementAndGet();
        return new Session(session);
    }

    private final class Session implements StoreSession {

        private final StoreSession session;
        private boolean closed;

        Session(StoreSession session) {
            this.session = session;
        }

        @Override
        public <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(AggregateMapping<A, I> mapping, I identity) {
            return session.find(mapping, identity);
        }

        @Override
        public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
            return session.contains(mapping, identity);
        }

        @Override
        public <A extends AggregateRoot<?>, I> List<Snapshot<A>> query(
                AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            return session.query(mapping, spec);
        }

        @Override
        public <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            return session.count(mapping, spec);
        }

        @Override
        public <A extends AggregateRoot<?>, I> SnapshotStream<A> stream(
                AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            return session.stream(mapping, spec);
        }

        @Override
        public <A extends AggregateRoot<?>, I> Tombstone tombstone(AggregateMapping<A, I> mapping, I identity) {
            return session.tombstone(mapping, identity);
        }

        @Override
        public @Nullable HandledCommand handled(CommandKey key) {
            return session.handled(key);
        }

        @Override
        public boolean commit(Commit commit) {
            attempts.incrementAndGet();
            door.accept(commit);
            boolean committed = session.commit(commit);
            if (committed) {
                commits.add(commit);
            }
            return committed;
        }

        @Override
        public void close() {
            if (closed) {
                closedTwice.incrementAndGet();
                return;
            }
            closed = true;
            open.decrementAndGet();
            session.close();
        }
    }
}
