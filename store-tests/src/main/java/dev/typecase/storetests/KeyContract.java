package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.IdempotencyKeyReusedException;
import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.ReactionFailedException;
import dev.typecase.RetryPolicy;
import dev.typecase.StaleAggregateException;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.CountStock;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.OutOfStockException;
import dev.typecase.storetests.warehouse.StoreItem;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A command with a key is handled once (S15).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class KeyContract extends StoreContract {

    private static final StoreItem BOOK = new StoreItem("Book", 3);

    /** For the test class that extends this contract. */
    protected KeyContract() {}

    @Test
    @Tag("S15")
    void s15_whoRepeatsACommandGetsTheFirstResultAndNothingElseHappens() {
        ItemId first = warehouse.process(BOOK, "order-1");
        int attempts = probe.attempts();
        ItemId second = warehouse.process(new StoreItem("Book", 3), "order-1");

        assertThat(second).isEqualTo(first);
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
        assertThat(stage.timesPlayed("Stocking.store")).isEqualTo(1);
        assertThat(probe.attempts()).isEqualTo(attempts);
    }

    @Test
    @Tag("S15")
    void s15_otherKeysAndNoKeyAreOtherCommands() {
        ItemId first = warehouse.process(BOOK, "a");

        assertThat(warehouse.process(BOOK, "b")).isNotEqualTo(first);
        assertThat(warehouse.process(BOOK, "A")).isNotEqualTo(first);
        assertThat(warehouse.process(BOOK)).isNotEqualTo(first);
        assertThat(warehouse.itemRepository().count()).isEqualTo(4);
    }

    @Test
    @Tag("S15")
    void s15_aCommandWithoutResultIsHandledOnceToo() throws Exception {
        ItemId id = storedItem("Book", 10);

        warehouse.process(new ChangeStock(id, 5), "change");
        warehouse.process(new ChangeStock(id, 5), "change");

        assertThat(stockOf(id)).isEqualTo(15);
    }

    @Test
    @Tag("S15")
    void s15_aResultThatIsAPrimitiveIsKeptThoughTheCommandHasChangedNothing() {
        storedItem("Book", 10);
        int counted = warehouse.process(new CountStock(), "count");
        storedItem("Lamp", 5);

        assertThat(counted).isEqualTo(10);
        assertThat(warehouse.process(new CountStock(), "count")).isEqualTo(10);
    }

    @Test
    @Tag("S15")
    void s15_aKeyThatWasUsedForAnotherContentOrCommandIsRefused() {
        warehouse.process(BOOK, "k");
        int attempts = probe.attempts();

        assertThatThrownBy(() -> warehouse.process(new StoreItem("Book", 4), "k"))
                .isInstanceOf(IdempotencyKeyReusedException.class)
                .hasMessageContaining("\"k\"")
                .hasMessageContaining("another content");
        assertThatThrownBy(() -> warehouse.process(new CountStock(), "k"))
                .isInstanceOf(IdempotencyKeyReusedException.class)
                .hasMessageContaining("StoreItem")
                .hasMessageContaining("CountStock");
        assertThat(probe.attempts()).isEqualTo(attempts);
    }

    @Test
    @Tag("S15")
    void s15_aFailureIsNotKept() throws Exception {
        ItemId id = storedItem("Book", 1);
        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, -2), "k"))
                .isInstanceOf(OutOfStockException.class);
        assertThatThrownBy(() -> warehouse.process(new StoreItem("", -1), "invalid"))
                .isInstanceOf(ConstraintViolationsException.class);
        warehouse.runInUnitOfWork(work -> {
            var item = work.itemRepository().get(id);
            item.correctBy(9);
            work.itemRepository().add(item);
        });

        warehouse.process(new ChangeStock(id, -2), "k");
        warehouse.process(BOOK, "invalid");

        assertThat(stockOf(id)).isEqualTo(8);
    }

    @Test
    @Tag("S15")
    void s15_whatIsCommittedIsKeptThoughAReactionFails() throws Exception {
        ItemId id = storedItem("Book", 10);
        stage.failWhen("Auditing.on", new IllegalStateException("no ink"));

        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, 1), "k"))
                .isInstanceOf(ReactionFailedException.class);
        warehouse.process(new ChangeStock(id, 1), "k");

        assertThat(stockOf(id)).isEqualTo(11);
    }

    @Test
    @Tag("S15")
    void s15_aCommitThatCameTooLateIsRepeatedUnderItsKey() {
        probe.conflictTimes(2);

        ItemId first = warehouse.process(BOOK, "k");

        assertThat(warehouse.process(BOOK, "k")).isEqualTo(first);
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S15")
    void s15_aFailureDoesNotMatterWhereSomebodyElseHasHandledTheCommand() {
        // The same command comes in again while the first is at its commit, and is through before it.
        Queue<ItemId> results = new ConcurrentLinkedQueue<>();
        probe.beforeCommit(commit -> {
            probe.beforeCommit(nothing -> {});
            results.add(warehouse.process(BOOK, "k"));
            throw DuplicateAggregateException.inStore("Item", "injected");
        });

        results.add(warehouse.process(BOOK, "k"));

        assertThat(results).hasSize(2).containsOnly(results.peek());
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S15")
    void s15_theKeyIsTakenAtTheCommitAndNotBefore() {
        Queue<ItemId> results = new ConcurrentLinkedQueue<>();
        probe.beforeCommit(commit -> {
            probe.beforeCommit(nothing -> {});
            results.add(warehouse.process(BOOK, "k"));
        });

        results.add(warehouse.process(BOOK, "k"));

        assertThat(results).hasSize(2).containsOnly(results.peek());
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S15")
    void s15_conflictsThatDoNotEndAreTold() {
        probe.conflictTimes(1_000);

        assertThatThrownBy(() -> open(RetryPolicy.STANDARD).process(BOOK, "k"))
                .isInstanceOf(StaleAggregateException.class);
    }

    @Test
    @Tag("S15")
    void s15_manyThreadsWithOneKeyHaveOneResult() throws Exception {
        for (int round = 0; round < 10; round++) {
            String key = "round-" + round;
            Queue<ItemId> results = new ConcurrentLinkedQueue<>();
            RaceContract.together(8, thread -> results.add(warehouse.process(BOOK, key)));

            assertThat(results).hasSize(8).containsOnly(results.peek());
        }
        assertThat(warehouse.itemRepository().count()).isEqualTo(10);
    }

    @Test
    @Tag("S15")
    void s15_aDomainThatIsBuiltAgainOnTheStoreKnowsTheKeys() {
        ItemId first = warehouse.process(BOOK, "k");
        warehouse.close();
        warehouse = open(PATIENT);

        assertThat(warehouse.process(BOOK, "k")).isEqualTo(first);
    }

    @Test
    @Tag("E2")
    void e2_keysAreCheckedAtOnce() {
        assertThatThrownBy(() -> warehouse.process(BOOK, null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("idempotency key");
        assertThatThrownBy(() -> warehouse.process((StoreItem) null, "k")).isInstanceOf(NullArgumentException.class);
        for (String key : List.of("", " ", "x".repeat(201))) {
            assertThatThrownBy(() -> warehouse.process(BOOK, key))
                    .isInstanceOf(InvalidSettingException.class)
                    .hasMessageContaining("1 to 200");
        }
        for (String key : List.of("a\0b", "\uD800", "x\uDC00y")) {
            assertThatThrownBy(() -> warehouse.process(BOOK, key))
                    .isInstanceOf(InvalidSettingException.class)
                    .hasMessageContaining("without the character NUL");
        }
        assertThat(warehouse.process(BOOK, UUID.randomUUID() + "-é😀'\"%")).isNotNull();
    }
}
