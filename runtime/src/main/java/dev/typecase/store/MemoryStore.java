package dev.typecase.store;

import dev.typecase.AggregateRoot;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.StoreException;
import dev.typecase.TransactionConflictException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps aggregates in this process, for tests and for domains that need no durability. It is gone with the process.
 *
 * <p>Reading one aggregate takes no lock. A commit, and reading all aggregates of a type, take one lock, so that nobody sees
 * half of a commit in a list.
 */
public final class MemoryStore implements Store {

    private static final int FEW = 8;

    private final Map<AggregateMapping<?, ?>, MemoryTable<?>> tables = new ConcurrentHashMap<>();

    /** The tables that were opened first. Most domains have no others, and looking through these costs less than the map. */
    private volatile List<MemoryTable<?>> first = List.of();

    private final Map<CommandKey, HandledCommand> handled = new ConcurrentHashMap<>();
    private final ReentrantLock commitLock = new ReentrantLock();

    /** An empty store. */
    public MemoryStore() {}

    @Override
    public synchronized void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
        List<MemoryTable<?>> opened = new ArrayList<>(first);
        for (AggregateMapping<?, ?> mapping : aggregates) {
            MemoryTable<?> table = new MemoryTable<>(mapping);
            if (tables.putIfAbsent(mapping, table) == null && opened.size() < FEW) {
                opened.add(table);
            }
        }
        first = opened;
    }

    @Override
    public StoreSession begin() {
        return new Session();
    }

    /** An aggregate that a commit writes. */
    private record Written(AggregateMapping<?, ?> mapping, Object key) {}

    /** A table holds what its mapping describes, which the type system cannot say. */
    @SuppressWarnings("unchecked")
    private <A extends AggregateRoot<?>> MemoryTable<A> table(AggregateMapping<A, ?> mapping) {
        List<MemoryTable<?>> likely = first;
        for (int i = 0; i < likely.size(); i++) {
            if (likely.get(i).mapping() == mapping) {
                return (MemoryTable<A>) likely.get(i);
            }
        }
        MemoryTable<?> table = tables.get(mapping);
        if (table == null) {
            throw new StoreException(
                    "MemoryStore does not know " + mapping.shape().name()
                            + ": the domain it belongs to was built with another store. Give every domain its own store.");
        }
        return (MemoryTable<A>) table;
    }

    private final class Session implements StoreSession {

        @Override
        public <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> find(AggregateMapping<A, I> mapping, I identity) {
            return table(mapping).find(key(mapping, identity));
        }

        @Override
        public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
            return find(mapping, identity) != null;
        }

        @Override
        public <A extends AggregateRoot<?>, I> List<Snapshot<A>> query(
                AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            return new MemorySearch<>(mapping, spec).among(rows(mapping, spec));
        }

        @Override
        public <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            return new MemorySearch<>(mapping, spec).countAmong(rows(mapping, spec));
        }

        @Override
        public <A extends AggregateRoot<?>, I> SnapshotStream<A> stream(
                AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
            return SnapshotStream.of(query(mapping, spec));
        }

        private <A extends AggregateRoot<?>> List<Snapshot<A>> rows(AggregateMapping<A, ?> mapping, QuerySpec<A> spec) {
            MemoryTable<A> table = table(mapping);
            commitLock.lock();
            try {
                return table.candidates(spec.condition());
            } finally {
                commitLock.unlock();
            }
        }

        @Override
        public <A extends AggregateRoot<?>, I> Tombstone tombstone(AggregateMapping<A, I> mapping, I identity) {
            return table(mapping).tombstone(key(mapping, identity));
        }

        @Override
        public @Nullable HandledCommand handled(CommandKey key) {
            return handled.get(key);
        }

        @Override
        public boolean commit(Commit commit) {
            HandledCommand command = commit.handled();
            commitLock.lock();
            try {
                if (command != null && handled.containsKey(command.key())) {
                    throw new TransactionConflictException(
                            "MemoryStore", "the key " + command.key().key() + " was used meanwhile");
                }
                for (Change<?, ?> change : commit.changes()) {
                    verify(change);
                }
                List<Change<?, ?>> ordered = UniqueOrder.of(commit.changes());
                Set<Written> written = written(ordered);
                for (Change<?, ?> change : ordered) {
                    requireUnique(change, written);
                }
                for (Change<?, ?> change : ordered) {
                    apply(change);
                }
                if (command != null) {
                    handled.put(command.key(), command);
                }
                return true;
            } finally {
                commitLock.unlock();
            }
        }

        @Override
        public void close() {
            // Nothing is held between calls.
        }

        private <A extends AggregateRoot<?>, I> void verify(Change<A, I> change) {
            Snapshot<A> found = find(change.mapping(), change.identity());
            if (change instanceof Change.Insert<A, I> insert) {
                requireAbsent(change, insert.before(), found);
            } else if (change instanceof Change.Discard<A, I> discard) {
                requireAbsent(change, discard.before(), found);
            } else if (change instanceof Change.Update<A, I> update) {
                requireVersion(change, update.before(), found);
            } else if (change instanceof Change.Remove<A, I> remove) {
                requireVersion(change, remove.before(), found);
            }
        }

        private <A extends AggregateRoot<?>, I> void requireAbsent(
                Change<A, I> change, Tombstone expected, @Nullable Snapshot<A> found) {
            if (found != null) {
                throw DuplicateAggregateException.inStore(name(change), change.identity());
            }
            if (!expected.isSameAs(tombstone(change.mapping(), change.identity()))) {
                throw new StaleAggregateException(name(change), change.identity(), 0, 0);
            }
        }

        private <A extends AggregateRoot<?>> void requireVersion(
                Change<A, ?> change, Snapshot<A> expected, @Nullable Snapshot<A> found) {
            long version = found == null ? 0 : found.version();
            if (version != expected.version()) {
                throw new StaleAggregateException(name(change), change.identity(), expected.version(), version);
            }
        }

        private <A extends AggregateRoot<?>, I> void apply(Change<A, I> change) {
            MemoryTable<A> table = table(change.mapping());
            Object key = key(change);
            if (change instanceof Change.Insert<A, I> insert) {
                table.put(key, insert.after());
            } else if (change instanceof Change.Update<A, I> update) {
                table.put(key, update.after());
            } else if (change instanceof Change.Remove<A, I> remove) {
                table.remove(key, remove.after());
            } else if (change instanceof Change.Discard<A, I> discard) {
                table.remove(key, discard.after());
            }
        }

        /** Only where something must be unique at all. */
        private Set<Written> written(List<Change<?, ?>> changes) {
            Set<Written> written = Set.of();
            for (Change<?, ?> change : changes) {
                if (!change.mapping().indexes().isEmpty()) {
                    if (written.isEmpty()) {
                        written = new HashSet<>();
                    }
                    written.add(new Written(change.mapping(), key(change)));
                }
            }
            return written;
        }

        private <A extends AggregateRoot<?>, I> void requireUnique(Change<A, I> change, Set<Written> written) {
            A after = change.stateAfter();
            if (after != null && !change.mapping().indexes().isEmpty()) {
                table(change.mapping())
                        .requireUnique(
                                key(change), after, other -> written.contains(new Written(change.mapping(), other)));
            }
        }

        private <I> Object key(Change<?, I> change) {
            return key(change.mapping(), change.identity());
        }

        /** The runtime asks for no identity that holds nothing. */
        private <I> Object key(AggregateMapping<?, I> mapping, I identity) {
            return Objects.requireNonNull(mapping.identityKey(identity));
        }

        private String name(Change<?, ?> change) {
            return change.mapping().shape().name();
        }
    }
}
