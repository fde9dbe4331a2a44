package dev.typecase.engine;

import dev.typecase.AggregateJournal;
import dev.typecase.AggregateRoot;
import dev.typecase.IdentityChangedException;
import dev.typecase.Snapshot;
import dev.typecase.UnsavedChangesException;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.Change;
import dev.typecase.store.StoreSession;
import dev.typecase.store.Tombstone;
import dev.typecase.validation.Violations;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An aggregate that a unit of work holds, and what is to become of it. */
final class TrackedAggregate<A extends AggregateRoot<?>, I> {

    private final AggregateMapping<A, I> mapping;
    private final I identity;
    private final A instance;
    private final @Nullable Snapshot<A> before;
    private Fate fate;

    /** Set by {@link #verify}: whether the commit writes it (S7). */
    private boolean written;

    /** Set by {@link #prepare}: what the aggregate will have been committed as. */
    private @Nullable Snapshot<A> after;

    private Tombstone tombstone = Tombstone.NONE;
    private long lastSequence;

    /** What happens to an aggregate at the commit. */
    enum Fate {
        /** It was only read: it must not have changed (S8). */
        READ,
        ADDED,
        REMOVED
    }

    TrackedAggregate(AggregateMapping<A, I> mapping, I identity, A instance, @Nullable Snapshot<A> before, Fate fate) {
        this.mapping = mapping;
        this.identity = identity;
        this.instance = instance;
        this.before = before;
        this.fate = fate;
    }

    A instance() {
        return instance;
    }

    String name() {
        return mapping.shape().name();
    }

    /** Without {@code +}, whose first use in a process takes the JDK longer than all else that a first command does. */
    String stream() {
        return name().concat("-").concat(mapping.identityText(identity));
    }

    AggregateJournal journal() {
        return AggregateJournal.of(instance);
    }

    AggregateMapping<A, I> mapping() {
        return mapping;
    }

    I identity() {
        return identity;
    }

    /** What tells its identity from those of others. */
    @Nullable
    Object key() {
        return mapping.identityKey(identity);
    }

    /** Whether the unit of work sees it: it was read and not removed, or it is new and was added (S10). */
    boolean isThere() {
        return before == null ? fate == Fate.ADDED : fate != Fate.REMOVED;
    }

    boolean isRemoved() {
        return fate == Fate.REMOVED;
    }

    boolean isAdded() {
        return fate == Fate.ADDED;
    }

    void become(Fate next) {
        fate = next;
    }

    /** Requires what holds for every aggregate at a commit: S3, S8, and S2 where it will be written. */
    void verify(Clock clock) {
        I now = mapping.identity(instance);
        if (now == null || !Objects.equals(mapping.identityKey(now), key())) {
            throw new IdentityChangedException(name(), identity, now);
        }
        if (fate == Fate.READ) {
            requireUnchanged();
        } else if (fate == Fate.ADDED && (journal().hasPending() || changed())) {
            written = true;
            Violations violations = Violations.collect(clock);
            mapping.check(instance, violations);
            if (!violations.none()) {
                violations.throwIfAny(name() + " " + identity);
            }
        }
    }

    private void requireUnchanged() {
        if (journal().hasPending()) {
            throw UnsavedChangesException.raised(name(), identity);
        }
        if (changed()) {
            throw UnsavedChangesException.changed(name(), identity);
        }
    }

    /** The number of the next event in the stream. */
    long nextSequence() {
        return ++lastSequence;
    }

    /** Finds the number from which the stream goes on. */
    void openStream(StoreSession session) {
        if (before == null) {
            tombstone = session.tombstone(mapping, identity);
            lastSequence = tombstone.lastSequence();
        } else {
            lastSequence = before.lastSequence();
        }
    }

    /** What the store must do; null where there is nothing to be written (S7). */
    @Nullable
    Change<A, I> prepare() {
        if (fate == Fate.REMOVED) {
            return prepareRemoval();
        }
        if (!written) {
            return null;
        }
        Snapshot<A> snapshot = new Snapshot<>(mapping.copy(instance), nextVersion(), lastSequence);
        after = snapshot;
        return before == null
                ? new Change.Insert<>(mapping, identity, tombstone, snapshot)
                : new Change.Update<>(mapping, identity, before, snapshot);
    }

    private @Nullable Change<A, I> prepareRemoval() {
        Tombstone left = new Tombstone(nextVersion(), lastSequence);
        if (before != null) {
            return new Change.Remove<>(mapping, identity, before, left);
        }
        return journal().hasPending() ? new Change.Discard<>(mapping, identity, tombstone, left) : null;
    }

    private long nextVersion() {
        return 1 + (before == null ? tombstone.version() : before.version());
    }

    /** The commit was made: the instance can be changed and added again (S7). */
    void committed() {
        if (fate == Fate.REMOVED) {
            journal().forget();
        } else if (after != null) {
            journal().commit(after);
        }
    }

    private boolean changed() {
        return before == null || !mapping.sameState(instance, before.state());
    }
}
