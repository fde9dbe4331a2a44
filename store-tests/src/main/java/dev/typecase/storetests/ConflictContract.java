package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.store.Change;
import dev.typecase.store.Commit;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who commits over a newer version is told so, and nothing is overwritten (S9).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class ConflictContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected ConflictContract() {}

    @Test
    @Tag("S9")
    void s9_aCommitOverANewerVersionIsRefused() {
        ItemId id = storedItem("bolt", 1);
        Item mine = warehouse.itemRepository().get(id);
        Item theirs = warehouse.itemRepository().get(id);
        theirs.correctBy(1);
        warehouse.itemRepository().add(theirs);
        mine.correctBy(10);

        StaleAggregateException refused = catchThrowableOfType(
                StaleAggregateException.class, () -> warehouse.itemRepository().add(mine));

        assertThat(refused.aggregate()).isEqualTo("Item");
        assertThat(refused.identity()).isEqualTo(id);
        assertThat(refused.expected()).isEqualTo(1);
        assertThat(refused.found()).isEqualTo(2);
        assertThat(refused).hasMessageContaining(id.value().toString());
        assertThat(stockOf(id)).isEqualTo(2);
    }

    @Test
    @Tag("S9")
    void s9_aRepositoryCallOutsideAHandlerIsNeverTriedAgain() {
        ItemId id = storedItem("bolt", 1);
        Item item = warehouse.itemRepository().get(id);
        item.correctBy(1);
        probe.reset();
        probe.conflictTimes(1);

        assertThatThrownBy(() -> warehouse.itemRepository().add(item)).isInstanceOf(StaleAggregateException.class);
        assertThat(probe.attempts()).isEqualTo(1);
        assertThat(stockOf(id)).isEqualTo(1);
    }

    @Test
    @Tag("S9")
    void s9_aConflictKeepsTheWholeCommitOut() {
        ItemId stale = storedItem("bolt", 1);
        ItemId fresh = storedItem("nut", 1);
        try (WarehouseDomain once = open(new RetryPolicy(1, Duration.ZERO, Duration.ZERO))) {
            assertThatThrownBy(() -> once.runInUnitOfWork(work -> {
                        Item first = work.itemRepository().get(fresh);
                        first.changeBy(10);
                        work.itemRepository().add(first);
                        Item second = work.itemRepository().get(stale);
                        second.changeBy(10);
                        work.itemRepository().add(second);
                        correct(stale, 1);
                    }))
                    .isInstanceOf(StaleAggregateException.class);
        }
        assertThat(stockOf(fresh)).isEqualTo(1);
        assertThat(stockOf(stale)).isEqualTo(2);
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S9")
    void s9_aChangeOfWhatSomebodyRemovedIsRefused() {
        ItemId id = storedItem("bolt", 1);
        Item mine = warehouse.itemRepository().get(id);
        warehouse.itemRepository().remove(warehouse.itemRepository().get(id));
        mine.correctBy(1);

        StaleAggregateException refused = catchThrowableOfType(
                StaleAggregateException.class, () -> warehouse.itemRepository().add(mine));
        assertThat(refused.expected()).isEqualTo(1);
        assertThat(refused.found()).isZero();
        assertThat(refused).hasMessageContaining("has been removed");
        assertThat(warehouse.itemRepository().contains(id)).isFalse();
    }

    @Test
    @Tag("S9")
    void s9_theRemovalOfWhatSomebodyChangedIsRefused() {
        ItemId id = storedItem("bolt", 1);
        Item mine = warehouse.itemRepository().get(id);
        correct(id, 1);

        assertThatThrownBy(() -> warehouse.itemRepository().remove(mine)).isInstanceOf(StaleAggregateException.class);
        assertThat(stockOf(id)).isEqualTo(2);
    }

    @Test
    @Tag("S9")
    void s9_theRemovalOfWhatSomebodyRemovedIsRefused() {
        ItemId id = storedItem("bolt", 1);
        Item mine = warehouse.itemRepository().get(id);
        warehouse.itemRepository().remove(warehouse.itemRepository().get(id));

        assertThatThrownBy(() -> warehouse.itemRepository().remove(mine)).isInstanceOf(StaleAggregateException.class);
    }

    @Test
    @Tag("S9")
    void s9_whatWasRemovedAndCreatedAgainIsANewerVersion() {
        warehouse.shelfRepository().add(shelf("A-1", 1));
        Shelf mine = warehouse.shelfRepository().get("A-1");
        warehouse.shelfRepository().remove(warehouse.shelfRepository().get("A-1"));
        warehouse.shelfRepository().add(shelf("A-1", 50));
        mine.put(1);

        assertThatThrownBy(() -> warehouse.shelfRepository().add(mine)).isInstanceOf(StaleAggregateException.class);
        assertThatThrownBy(() -> warehouse.shelfRepository().remove(mine)).isInstanceOf(StaleAggregateException.class);
        assertThat(warehouse.shelfRepository().get("A-1").load()).isEqualTo(50);
    }

    @Test
    @Tag("S9")
    void s9_whatIsCreatedGoesOnFromWhatCameAndWentMeanwhile() {
        AtomicInteger rounds = new AtomicInteger();

        warehouse.runInUnitOfWork(work -> {
            Shelf mine = shelf("A-1", rounds.get());
            mine.open();
            work.shelfRepository().add(mine);
            if (rounds.getAndIncrement() == 0) {
                probe.beforeCommit(commit -> {
                    probe.reset();
                    Shelf theirs = shelf("A-1", 0);
                    theirs.open();
                    warehouse.shelfRepository().add(theirs);
                    warehouse.shelfRepository().remove(theirs);
                });
            }
        });

        // A store may tell of a conflict, so that the work is done again, or only have the commit prepared anew.
        assertThat(warehouse.shelfRepository().get("A-1").load()).isEqualTo(rounds.get() - 1);
        Commit last = probe.commits().get(probe.commits().size() - 1);
        assertThat(last.changes())
                .singleElement()
                .satisfies(change -> assertThat(
                                ((Change.Insert<?, ?>) change).after().version())
                        .isEqualTo(3));
        assertThat(last.events())
                .singleElement()
                .satisfies(event -> assertThat(event.metadata().sequence()).isEqualTo(2));
    }

    /** What somebody else does meanwhile. */
    private void correct(ItemId id, int by) {
        Item item = warehouse.itemRepository().get(id);
        item.correctBy(by);
        warehouse.itemRepository().add(item);
    }

    private static Shelf shelf(String code, int load) {
        return ShelfBuilder.builder().code(code).load(load).build();
    }
}
