package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.AggregateJournal;
import dev.typecase.ReactionFailedException;
import dev.typecase.ReactionFailedException.Failure;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.CountStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemEvent.ItemStored;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.StoreItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is committed and then badly reacted to is told apart from what is not committed (S14).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class ReactionContract extends StoreContract {

    private static final IllegalStateException FIRST = new IllegalStateException("first");
    private static final IllegalArgumentException SECOND = new IllegalArgumentException("second");

    /** For the test class that extends this contract. */
    protected ReactionContract() {}

    @Test
    @Tag("S14")
    void s14_anExceptionBeforeTheCommitPassesAsItIsAndNothingHasHappened() {
        stage.failWhen("Stocking.store", FIRST);

        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1))).isSameAs(FIRST);
        assertThat(warehouse.itemRepository().count()).isZero();
        assertThat(probe.commits()).isEmpty();
        assertThat(stage.handlers()).containsExactly("Stocking.store");
    }

    @Test
    @Tag("S14")
    void s14_aFailedReactionIsReportedAsCommittedWithTheResult() {
        stage.failWhen("Restocking.onStored", FIRST);

        ReactionFailedException failed =
                catchThrowableOfType(ReactionFailedException.class, () -> warehouse.process(new StoreItem("bolt", 1)));

        assertThat(failed.result()).isInstanceOf(ItemId.class);
        assertThat(stockOf((ItemId) failed.result())).as("it is committed").isEqualTo(1);
        assertThat(failed)
                .hasMessageContaining("StoreItem is committed")
                .hasMessageContaining("Restocking.onStored")
                .hasMessageContaining("ItemStored")
                .hasMessageContaining("first");
    }

    @Test
    @Tag("S14")
    void s14_eachFailureNamesItsHandlerItsEventAndItsCause() {
        stage.failWhen("Auditing.on", FIRST);
        stage.failWhen("Signalling.signalStored", SECOND);

        ReactionFailedException failed =
                catchThrowableOfType(ReactionFailedException.class, () -> warehouse.process(new StoreItem("bolt", 1)));

        assertThat(failed.failures())
                .extracting(Failure::handler)
                .containsExactly("Auditing.on", "Signalling.signalStored");
        assertThat(failed.failures()).extracting(Failure::cause).containsExactly(FIRST, SECOND);
        assertThat(failed.failures()).allSatisfy(failure -> {
            assertThat(failure.event()).isInstanceOf(ItemStored.class);
            assertThat(failure.metadata().type()).isEqualTo("ItemStored");
            assertThat(failure.metadata())
                    .isEqualTo(stage.metadata("Restocking.onStored").get(0));
        });
        assertThat(failed).hasCause(FIRST);
        assertThat(failed.getSuppressed()).containsExactly(SECOND);
    }

    @Test
    @Tag("S14")
    void s14_aCommandWithoutResultIsReportedWithoutOne() {
        ItemId id = storedItem("bolt", 1);
        stage.failWhen("Restocking.onChanged", FIRST);

        ReactionFailedException failed =
                catchThrowableOfType(ReactionFailedException.class, () -> warehouse.process(new ChangeStock(id, 1)));
        assertThat(failed.result()).isNull();
        assertThat(stockOf(id)).isEqualTo(2);
    }

    @Test
    @Tag("S14")
    void s14_aFailureFurtherDownTheChainIsReportedToo() {
        ItemId id = storedItem("bolt", 1);
        stage.when("Restocking.onStored", scene -> {
            Item item = scene.items().get(id);
            item.changeBy(1);
            scene.items().add(item);
        });
        stage.failWhen("Signalling.alarm", SECOND);

        ReactionFailedException failed =
                catchThrowableOfType(ReactionFailedException.class, () -> warehouse.process(new StoreItem("nut", 1)));
        assertThat(failed.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.handler()).isEqualTo("Signalling.alarm");
            assertThat(failure.cause()).isSameAs(SECOND);
        });
        assertThat(stockOf(id)).isEqualTo(2);
    }

    @Test
    @Tag("S14")
    void s14_nothingIsRetriedBehindTheCallersBack() {
        stage.failWhen("Restocking.onStored", FIRST);
        assertThatThrownBy(() -> warehouse.process(new StoreItem("bolt", 1)))
                .isInstanceOf(ReactionFailedException.class);

        warehouse.itemRepository().list();
        warehouse.process(new CountStock());
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(1);
        assertThat(stage.timesPlayed("Stocking.store")).isEqualTo(1);
    }

    @Test
    @Tag("S14")
    void s14_afterAFailedReactionNoEventIsPendingAndTheNextAddWorks() {
        Item item = newItem("bolt", 1);
        item.announce();
        stage.failWhen("Restocking.onStored", FIRST);
        assertThatThrownBy(() -> warehouse.itemRepository().add(item)).isInstanceOf(ReactionFailedException.class);
        assertThat(AggregateJournal.of(item).hasPending()).isFalse();

        item.changeBy(4);
        assertThatCode(() -> warehouse.itemRepository().add(item)).doesNotThrowAnyException();

        assertThat(stockOf(item.id())).isEqualTo(5);
        assertThat(stage.timesPlayed("Restocking.onStored")).isEqualTo(1);
        assertThat(stage.timesPlayed("Restocking.onChanged")).isEqualTo(1);
    }

    @Test
    @Tag("S14")
    void s14_aFailedReactionOfAUnitOfWorkOfTheApplicationCarriesItsResult() {
        stage.failWhen("Restocking.onStored", FIRST);

        ReactionFailedException failed = catchThrowableOfType(
                ReactionFailedException.class,
                () -> warehouse.inUnitOfWork(work -> {
                    work.process(new StoreItem("bolt", 1));
                    return "done";
                }));
        assertThat(failed.result()).isEqualTo("done");
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S14")
    void s14_aFailedReactionToARemovalIsReportedAsCommitted() {
        Item item = newItem("bolt", 1);
        warehouse.itemRepository().add(item);
        item.discard();
        stage.failWhen("Auditing.on", FIRST);

        assertThatThrownBy(() -> warehouse.itemRepository().remove(item))
                .isInstanceOf(ReactionFailedException.class)
                .hasMessageContaining("ItemRepository.remove is committed");
        assertThat(warehouse.itemRepository().contains(item.id())).isFalse();
    }

    @Test
    @Tag("S14")
    void s14_aReactionThatCannotBeCommittedIsAFailedReaction() {
        stage.when(
                "Stocking.store",
                scene -> probe.beforeCommit(commit -> {
                    boolean command = !commit.events().isEmpty();
                    if (!command) {
                        throw FIRST;
                    }
                }));

        ReactionFailedException failed =
                catchThrowableOfType(ReactionFailedException.class, () -> warehouse.process(new StoreItem("bolt", 1)));
        assertThat(failed.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.handler()).isEqualTo("Auditing.on");
            assertThat(failure.cause()).isSameAs(FIRST);
        });
        assertThat(stockOf((ItemId) failed.result())).isEqualTo(1);
    }
}
