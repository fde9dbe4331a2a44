package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.DuplicateAggregateException;
import dev.typecase.EventMetadata;
import dev.typecase.StoreException;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.StoreItem;
import dev.typecase.storetests.warehouse.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is done together is committed together, or not at all (S6).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class CommitContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected CommitContract() {}

    @Test
    @Tag("S6")
    void s6_aggregatesAndEventsAreOneCommit() {
        probe.reset();
        warehouse.process(new StoreItem("bolt", 1));

        assertThat(probe.commits().get(0).changes()).hasSize(1);
        assertThat(probe.commits().get(0).events())
                .singleElement()
                .satisfies(event -> assertThat(event.metadata())
                        .extracting(EventMetadata::type)
                        .isEqualTo("ItemStored"));
    }

    @Test
    @Tag("S6")
    void s6_oneRefusedAggregateKeepsAllOut() {
        ItemId taken = storedItem("bolt", 1);
        Item good = newItem("nut", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    good.announce();
                    work.itemRepository().add(good);
                    work.itemRepository().add(newItem(taken, "washer", 1));
                }))
                .isInstanceOf(DuplicateAggregateException.class);
        assertThat(warehouse.itemRepository().contains(good.id())).isFalse();
        assertThat(warehouse.itemRepository().get(taken).name()).isEqualTo("bolt");
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S6")
    void s6_aStoreThatFailsLeavesNothingBehind() {
        probe.beforeCommit(commit -> {
            throw new StoreException("The disk is full. Make room.");
        });

        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1))).isInstanceOf(StoreException.class);
        probe.reset();
        assertThat(warehouse.itemRepository().list()).isEmpty();
        assertThat(stage.handlers()).as("its command only").containsExactly("Stocking.store");
    }

    @Test
    @Tag("S6")
    void s6_whatFailedCanBeAddedAgainWithItsEvents() {
        Item item = newItem("bolt", 1);
        item.announce();
        probe.beforeCommit(commit -> {
            throw new StoreException("The disk is full. Make room.");
        });
        assertThatThrownBy(() -> warehouse.itemRepository().add(item)).isInstanceOf(StoreException.class);
        probe.reset();

        warehouse.itemRepository().add(item);

        assertThat(stockOf(item.id())).isEqualTo(1);
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(1);
    }

    @Test
    @Tag("S6")
    void s6_nothingIsSeenBeforeTheCommit() {
        Item item = newItem("bolt", 1);
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().add(item);
            assertThat(warehouse.itemRepository().contains(item.id())).isFalse();
            assertThat(stage.handlers()).isEmpty();
        });
        assertThat(warehouse.itemRepository().contains(item.id())).isTrue();
    }

    @Test
    @Tag("S6")
    void s6_anExceptionGivesEverythingUp() {
        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    work.process(new StoreItem("bolt", 1));
                    Tally tally = work.tallyRepository().find("audited").orElse(null);
                    assertThat(tally).isNull();
                    throw new IllegalStateException("given up");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("given up");
        assertThat(warehouse.itemRepository().count()).isZero();
        assertThat(stage.handlers()).containsExactly("Stocking.store");
    }
}
