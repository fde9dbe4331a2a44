package dev.typecase.engine;

import dev.typecase.AggregateJournal;
import dev.typecase.AggregateNotFoundException;
import dev.typecase.AggregateRoot;
import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.IdentityChangedException;
import dev.typecase.NullArgumentException;
import dev.typecase.Snapshot;
import dev.typecase.UnfinishedCommandException;
import dev.typecase.UnitOfWorkEndedException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.query.QuerySpec;
import dev.typecase.store.Change;
import dev.typecase.store.CommandKey;
import dev.typecase.store.Commit;
import dev.typecase.store.HandledCommand;
import dev.typecase.store.StoreSession;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is read and changed together, and committed as one transaction or not at all (S4 to S10). Used by one thread at a time;
 * opened and committed by generated code through {@link CommandRun} and {@link Reaction}.
 */
public final class UnitOfWork implements Workspace {

    private final DomainEngine engine;
    private final Cause cause;
    private final StoreSession session;
    private final TrackedAggregates tracked = new TrackedAggregates();
    private @Nullable UnfinishedCommandException unfinished;
    private boolean ended;

    UnitOfWork(DomainEngine engine, Cause cause, StoreSession session) {
        this.engine = engine;
        this.cause = cause;
        this.session = session;
    }

    /** The domain's clock. */
    public Clock clock() {
        return engine.clock();
    }

    /**
     * A command is about to be handled in this unit of work.
     *
     * @throws NullArgumentException if it is null
     * @throws UnitOfWorkEndedException if it comes too late
     */
    public void accept(@Nullable Object command, String name) {
        requireOpen(name);
        if (command == null) {
            NullArgumentException.require(command, "the command", "process(" + name + ")");
        }
    }

    /** A command has failed: what it did cannot be told apart from the rest, so nothing of this unit will be committed. */
    public void fail(String command, Throwable failure) {
        if (unfinished == null) {
            unfinished = new UnfinishedCommandException(command, failure);
        }
    }

    @Override
    public <A extends AggregateRoot<?>, I> Optional<A> find(AggregateMapping<A, I> mapping, I identity) {
        requireOpen(mapping, "find");
        TrackedAggregate<A, I> known = tracked.get(mapping, identity);
        if (known != null) {
            return known.isRemoved() ? Optional.empty() : Optional.of(known.instance());
        }
        Snapshot<A> snapshot = session.find(mapping, identity);
        return snapshot == null ? Optional.empty() : Optional.of(load(mapping, identity, snapshot));
    }

    @Override
    public <A extends AggregateRoot<?>, I> boolean contains(AggregateMapping<A, I> mapping, I identity) {
        requireOpen(mapping, "contains");
        TrackedAggregate<A, I> known = tracked.get(mapping, identity);
        return known == null ? session.contains(mapping, identity) : !known.isRemoved();
    }

    @Override
    public <A extends AggregateRoot<?>, I> void add(AggregateMapping<A, I> mapping, A aggregate) {
        requireOpen(mapping, "add");
        track(mapping, aggregate).become(TrackedAggregate.Fate.ADDED);
    }

    @Override
    public <A extends AggregateRoot<?>, I> void remove(AggregateMapping<A, I> mapping, A aggregate) {
        String name = mapping.shape().name();
        requireOpen(mapping, "remove");
        I identity = identity(mapping, aggregate);
        if (AggregateJournal.of(aggregate).committed() == null && tracked.get(mapping, identity) == null) {
            throw new AggregateNotFoundException(name, identity);
        }
        track(mapping, aggregate).become(TrackedAggregate.Fate.REMOVED);
    }

    @Override
    public <A extends AggregateRoot<?>, I> long count(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        requireOpen(mapping, "count");
        return overlay(mapping, spec).count(session);
    }

    @Override
    public <A extends AggregateRoot<?>, I> List<A> list(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        requireOpen(mapping, "list");
        return overlay(mapping, spec).list(session, snapshot -> track(mapping, snapshot));
    }

    @Override
    public <A extends AggregateRoot<?>, I> Stream<A> stream(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        requireOpen(mapping, "stream");
        return overlay(mapping, spec).stream(session, snapshot -> track(mapping, snapshot))
                .open(() -> requireOpen(mapping, "stream"), () -> {});
    }

    /** As {@link #stream}, but this unit of work keeps nothing of what it returns, and ends with the stream. */
    <A extends AggregateRoot<?>, I> Stream<A> streamUntracked(
            AggregateMapping<A, I> mapping, QuerySpec<A> spec, Runnable atEnd) {
        return overlay(mapping, spec).stream(session, snapshot -> instance(mapping, snapshot, engine.clock()))
                .open(() -> requireOpen(mapping, "stream"), atEnd);
    }

    private <A extends AggregateRoot<?>, I> Overlay<A, I> overlay(AggregateMapping<A, I> mapping, QuerySpec<A> spec) {
        return new Overlay<>(mapping, spec, tracked.isEmpty() ? List.of() : tracked.get(mapping));
    }

    /** What the store has found becomes this unit's instance (S4); null where it has been removed since. */
    private <A extends AggregateRoot<?>, I> @Nullable A track(AggregateMapping<A, I> mapping, Snapshot<A> snapshot) {
        I identity = identity(mapping, snapshot.state());
        TrackedAggregate<A, I> known = tracked.get(mapping, identity);
        if (known == null) {
            return load(mapping, identity, snapshot);
        }
        return known.isRemoved() ? null : known.instance();
    }

    /** Checks all that holds at a commit, and says what is to be written; nothing has happened yet. */
    Commit prepare() {
        requireOpen("commit");
        if (unfinished != null) {
            throw unfinished;
        }
        EventRecorder events = new EventRecorder(engine, cause);
        for (TrackedAggregate<?, ?> aggregate : tracked.all()) {
            aggregate.verify(engine.clock());
            events.collect(aggregate, session);
        }
        var recorded = events.record();
        return new Commit(changes(), recorded);
    }

    /** Most units write one aggregate: the commit keeps a list of one as it is, and copies every other. */
    private List<Change<?, ?>> changes() {
        if (tracked.all().size() == 1) {
            Change<?, ?> change = tracked.all().get(0).prepare();
            return change == null ? List.of() : List.of(change);
        }
        List<Change<?, ?>> changes = new ArrayList<>(tracked.all().size());
        for (TrackedAggregate<?, ?> aggregate : tracked.all()) {
            Change<?, ?> change = aggregate.prepare();
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** What was kept of the command that was handled under a key; null where there is none. */
    @Nullable
    HandledCommand handled(CommandKey key) {
        return session.handled(key);
    }

    /** Makes it true; false where it must be prepared anew, since the store has found a tombstone that it had not looked for. */
    boolean write(Commit commit) {
        boolean needed = !commit.changes().isEmpty() || !commit.events().isEmpty() || commit.handled() != null;
        if (needed && !session.commit(commit)) {
            return false;
        }
        for (TrackedAggregate<?, ?> aggregate : tracked.all()) {
            aggregate.committed();
        }
        end();
        return true;
    }

    /** Gives up what was not committed. */
    void end() {
        if (!ended) {
            ended = true;
            session.close();
        }
    }

    /** The call's name is made only where it is told: this runs on every call of a repository. */
    private void requireOpen(AggregateMapping<?, ?> mapping, String call) {
        if (ended) {
            throw new UnitOfWorkEndedException(mapping.shape().name() + "Repository." + call);
        }
    }

    private void requireOpen(String call) {
        if (ended) {
            throw new UnitOfWorkEndedException(call);
        }
    }

    private <A extends AggregateRoot<?>, I> A load(AggregateMapping<A, I> mapping, I identity, Snapshot<A> snapshot) {
        A instance = instance(mapping, snapshot, engine.clock());
        tracked.add(new TrackedAggregate<>(mapping, identity, instance, snapshot, TrackedAggregate.Fate.READ));
        return instance;
    }

    /** An instance of the application's own of what a store has found. */
    static <A extends AggregateRoot<?>> A instance(AggregateMapping<A, ?> mapping, Snapshot<A> snapshot, Clock clock) {
        A instance = mapping.copy(snapshot.state());
        AggregateJournal.of(instance).load(clock, snapshot);
        return instance;
    }

    private <A extends AggregateRoot<?>, I> TrackedAggregate<A, I> track(AggregateMapping<A, I> mapping, A aggregate) {
        I identity = identity(mapping, aggregate);
        TrackedAggregate<A, I> known = tracked.get(mapping, identity);
        if (known != null) {
            if (known.instance() != aggregate) {
                throw DuplicateAggregateException.inUnitOfWork(mapping.shape().name(), identity);
            }
            return known;
        }
        AggregateJournal journal = AggregateJournal.of(aggregate);
        journal.attach(engine.clock());
        Snapshot<A> before = before(mapping, identity, journal);
        var added = new TrackedAggregate<>(mapping, identity, aggregate, before, TrackedAggregate.Fate.READ);
        tracked.add(added);
        return added;
    }

    private static <A extends AggregateRoot<?>, I> I identity(AggregateMapping<A, I> mapping, A aggregate) {
        I identity = mapping.identity(aggregate);
        if (identity == null || mapping.identityKey(identity) == null) {
            throw new ConstraintViolationsException(
                    mapping.shape().name(),
                    List.of(new ConstraintViolation("", "has no identity; build it with its builder", null)));
        }
        return identity;
    }

    /** The journal of an aggregate holds snapshots of that aggregate, which the type system cannot say. */
    @SuppressWarnings("unchecked")
    private static <A extends AggregateRoot<?>, I> @Nullable Snapshot<A> before(
            AggregateMapping<A, I> mapping, I identity, AggregateJournal journal) {
        Snapshot<A> before = (Snapshot<A>) journal.committed();
        if (before != null) {
            I stored = identity(mapping, before.state());
            if (!Objects.equals(mapping.identityKey(stored), mapping.identityKey(identity))) {
                throw new IdentityChangedException(mapping.shape().name(), stored, identity);
            }
        }
        return before;
    }
}
