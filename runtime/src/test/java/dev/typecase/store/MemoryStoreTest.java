package dev.typecase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.DuplicateAggregateException;
import dev.typecase.Snapshot;
import dev.typecase.StaleAggregateException;
import dev.typecase.StoreException;
import dev.typecase.query.QuerySpec;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store in memory, as the engine sees it. */
class MemoryStoreTest {

    private static final Counter.Mapping COUNTERS = Counter.Mapping.INSTANCE;

    private final MemoryStore store = new MemoryStore();

    @BeforeEach
    void open() {
        store.open("TestDomain", List.of(COUNTERS));
    }

    @Test
    void isEmptyAtFirst() {
        try (StoreSession session = store.begin()) {
            assertThat(session.find(COUNTERS, "a")).isNull();
            assertThat(session.contains(COUNTERS, "a")).isFalse();
            assertThat(session.query(COUNTERS, QuerySpec.all())).isEmpty();
            assertThat(session.count(COUNTERS, QuerySpec.all())).isZero();
            assertThat(session.tombstone(COUNTERS, "a")).isEqualTo(Tombstone.NONE);
        }
    }

    @Test
    void givesBackTheSnapshotThatWasInserted() {
        Snapshot<Counter> snapshot = insert("a", 3);
        try (StoreSession session = store.begin()) {
            assertThat(session.find(COUNTERS, "a")).isSameAs(snapshot);
            assertThat(session.contains(COUNTERS, "a")).isTrue();
            assertThat(session.query(COUNTERS, QuerySpec.all())).containsExactly(snapshot);
            assertThat(session.count(COUNTERS, QuerySpec.all())).isEqualTo(1);
        }
    }

    @Test
    void anUpdateNeedsTheVersionThatIsStored() {
        Snapshot<Counter> first = insert("a", 1);
        Snapshot<Counter> second = Counter.snapshot("a", 2, 2, 0);
        commit(new Change.Update<>(COUNTERS, "a", first, second));

        StaleAggregateException refused = catchThrowableOfType(
                StaleAggregateException.class,
                () -> commit(new Change.Update<>(COUNTERS, "a", first, Counter.snapshot("a", 9, 2, 0))));
        assertThat(refused.aggregate()).isEqualTo("Counter");
        assertThat(refused.identity()).isEqualTo("a");
        assertThat(refused.expected()).isEqualTo(1);
        assertThat(refused.found()).isEqualTo(2);
        assertThat(stored("a")).isSameAs(second);
    }

    @Test
    void aSecondInsertIsRefused() {
        Snapshot<Counter> first = insert("a", 1);
        assertThatThrownBy(() -> insert("a", 2))
                .isInstanceOf(DuplicateAggregateException.class)
                .hasMessageContaining("Counter a");
        assertThat(stored("a")).isSameAs(first);
    }

    @Test
    void aRemovalLeavesATombstone() {
        Snapshot<Counter> first = insert("a", 1);
        Tombstone left = new Tombstone(2, 7);
        commit(new Change.Remove<>(COUNTERS, "a", first, left));

        try (StoreSession session = store.begin()) {
            assertThat(session.contains(COUNTERS, "a")).isFalse();
            assertThat(session.tombstone(COUNTERS, "a")).isEqualTo(left);
        }
        assertThatThrownBy(() -> commit(new Change.Remove<>(COUNTERS, "a", first, left)))
                .isInstanceOf(StaleAggregateException.class);
    }

    @Test
    void anInsertNeedsTheTombstoneThatIsStored() {
        Tombstone left = new Tombstone(2, 7);
        commit(new Change.Remove<>(COUNTERS, "a", insert("a", 1), left));

        assertThatThrownBy(() -> insert("a", 5)).isInstanceOf(StaleAggregateException.class);
        Snapshot<Counter> again = Counter.snapshot("a", 5, 3, 7);
        commit(new Change.Insert<>(COUNTERS, "a", left, again));
        assertThat(stored("a")).isSameAs(again);
        try (StoreSession session = store.begin()) {
            assertThat(session.tombstone(COUNTERS, "a")).isEqualTo(Tombstone.NONE);
        }
    }

    @Test
    void whatWasDiscardedLeavesATombstoneOnly() {
        Tombstone left = new Tombstone(1, 2);
        commit(new Change.Discard<>(COUNTERS, "a", Tombstone.NONE, left));
        try (StoreSession session = store.begin()) {
            assertThat(session.contains(COUNTERS, "a")).isFalse();
            assertThat(session.tombstone(COUNTERS, "a")).isEqualTo(left);
        }
        assertThatThrownBy(() -> commit(new Change.Discard<>(COUNTERS, "a", Tombstone.NONE, left)))
                .isInstanceOf(StaleAggregateException.class);
    }

    @Test
    void oneRefusedChangeKeepsAllOut() {
        insert("b", 1);
        assertThatThrownBy(() -> commit(insertion("a", 1), insertion("b", 2)))
                .isInstanceOf(DuplicateAggregateException.class);
        assertThat(stored("a")).isNull();
        assertThat(stored("b").state().count).isEqualTo(1);
    }

    @Test
    void canBeOpenedAgainWithoutLosingAnything() {
        Snapshot<Counter> snapshot = insert("a", 1);
        store.open("TestDomain", List.of(COUNTERS));
        assertThat(stored("a")).isSameAs(snapshot);
    }

    @Test
    void aTypeThatItDoesNotKnowIsNamed() {
        try (StoreSession session = new MemoryStore().begin()) {
            assertThatThrownBy(() -> session.find(COUNTERS, "a"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("MemoryStore")
                    .hasMessageContaining("Counter")
                    .hasMessageContaining("Give every domain its own store");
        }
    }

    @Test
    void aListIsACopy() {
        insert("a", 1);
        try (StoreSession session = store.begin()) {
            session.query(COUNTERS, QuerySpec.all()).clear();
            assertThat(session.count(COUNTERS, QuerySpec.all())).isEqualTo(1);
        }
    }

    private Snapshot<Counter> insert(String id, int count) {
        Change.Insert<Counter, String> insertion = insertion(id, count);
        commit(insertion);
        return insertion.after();
    }

    private static Change.Insert<Counter, String> insertion(String id, int count) {
        return new Change.Insert<>(COUNTERS, id, Tombstone.NONE, Counter.snapshot(id, count, 1, 0));
    }

    private void commit(Change<?, ?>... changes) {
        try (StoreSession session = store.begin()) {
            assertThat(session.commit(new Commit(List.of(changes), List.of()))).isTrue();
        }
    }

    private Snapshot<Counter> stored(String id) {
        try (StoreSession session = store.begin()) {
            return session.find(COUNTERS, id);
        }
    }
}
