package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.typecase.CommitOutcomeUnknownException;
import dev.typecase.DomainClosedException;
import dev.typecase.IdempotencyKeyReusedException;
import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.RetryPolicy;
import dev.typecase.StoreException;
import dev.typecase.TransactionConflictException;
import dev.typecase.TypecaseException;
import dev.typecase.UniqueViolationException;
import dev.typecase.UnknownEventException;
import dev.typecase.UuidV7;
import dev.typecase.mapping.AggregateMapping;
import dev.typecase.store.Store;
import dev.typecase.store.StoreSession;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.ItemRepository;
import dev.typecase.storetests.warehouse.OutOfStockException;
import dev.typecase.storetests.warehouse.StoreItem;
import dev.typecase.storetests.warehouse.WarehouseCommands;
import dev.typecase.storetests.warehouse.WarehouseDomain;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong is named, with what to do about it, and at once (E1, E2).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class ErrorContract extends StoreContract {

    private static final RetryPolicy ONCE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    /** For the test class that extends this contract. */
    protected ErrorContract() {}

    /** An exception of the runtime, what it must name, and what it must say to do. */
    record Example(Throwable thrown, String names, String mend) {}

    @Test
    @Tag("E1")
    void e1_everyExceptionNamesTheObjectAndSaysWhatToDo() {
        List<Example> examples = Stream.of(removalExamples(), changeExamples(), otherExamples())
                .flatMap(List::stream)
                .toList();

        assertThat(examples).allSatisfy(example -> {
            assertThat(example.thrown()).isInstanceOf(TypecaseException.class);
            assertThat(example.thrown()).hasMessageContaining(example.names());
            assertThat(example.thrown()).hasMessageContaining(example.mend());
        });
        assertThat(examples)
                .extracting(example -> (Object) example.thrown().getClass())
                .as("an example of every exception there is")
                .containsExactlyInAnyOrder((Object[]) TypecaseException.class.getPermittedSubclasses());
    }

    @Test
    @Tag("E1")
    void e1_allExceptionsHaveOneSealedBaseThatNobodyElseCanExtend() {
        assertThat(TypecaseException.class.isSealed()).isTrue();
        assertThat(RuntimeException.class).isAssignableFrom(TypecaseException.class);
        assertThat(TypecaseException.class.getPermittedSubclasses())
                .isNotEmpty()
                .allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    private List<Example> removalExamples() {
        ItemId missing = new ItemId(UuidV7.next());
        ItemId id = storedItem("bolt", 1);
        Item stale = warehouse.itemRepository().get(id);
        warehouse.itemRepository().remove(warehouse.itemRepository().get(id));
        stale.correctBy(1);
        return List.of(
                example(() -> warehouse.itemRepository().get(missing), text(missing), "ask with find"),
                example(() -> warehouse.itemRepository().add(stale), text(id), "read it again"));
    }

    private List<Example> changeExamples() {
        ItemId id = storedItem("bolt", 1);
        ThrowingCallable identityChanged = () ->
                warehouse.runInUnitOfWork(work -> work.itemRepository().get(id).pretendToBe(new ItemId(UuidV7.next())));
        ThrowingCallable unsaved = () ->
                warehouse.runInUnitOfWork(work -> work.itemRepository().get(id).correctBy(1));
        ThrowingCallable invalid = () -> warehouse.runInUnitOfWork(work -> {
            Item item = work.itemRepository().get(id);
            item.correctBy(-5);
            work.itemRepository().add(item);
        });
        ThrowingCallable unfinished = () -> warehouse.runInUnitOfWork(work -> swallow(work, id));
        ThrowingCallable late =
                () -> warehouse.inUnitOfWork(work -> work.itemRepository()).get(id);
        return List.of(
                example(identityChanged, text(id), "build a new Item"),
                example(unsaved, text(id), "Add it to its repository"),
                example(invalid, text(id), "Correct these values"),
                example(unfinished, "ChangeStock", "Let the exception pass"),
                example(late, "ItemRepository", "do not keep them"),
                example(
                        () -> warehouse.itemRepository().add(newItem(id, "nut", 1)),
                        text(id),
                        "give the new one an identity of its own"));
    }

    private List<Example> otherExamples() {
        WarehouseDomain closed = open(ONCE);
        closed.close();
        stage.failWhen("Signalling.signalStored", new IllegalStateException("fails"));
        return List.of(
                example(() -> warehouse.shelfRepository().query().one(), "Shelf", "ask with find"),
                example(() -> warehouse.process(new StoreItem("nut", 1)), "StoreItem", "do not repeat it"),
                example(() -> closed.process(new StoreItem("nut", 1)), "WarehouseDomain", "build a new one"),
                example(() -> warehouse.itemRepository().get(null), "ItemRepository", "Give it a value"),
                example(() -> new RetryPolicy(0, Duration.ZERO, Duration.ZERO), "RetryPolicy", "attempts >= 1"),
                new Example(
                        new UnknownEventException("Item-1", String.class, "WarehouseDomain"),
                        "Item-1",
                        "Add the aggregate to the domain it belongs to"),
                new Example(
                        new IdempotencyKeyReusedException("order-1", "shop.AddBook", "shop.AddLamp"),
                        "order-1",
                        "Give every command a key of its own"),
                new Example(
                        UniqueViolationException.taken("Book", "isbn", "9780743273565", "Book-2", "Book-1"),
                        "Book-1",
                        "choose another value"),
                new Example(
                        new TransactionConflictException("PostgreSQL", new IllegalStateException("deadlock detected")),
                        "deadlock detected",
                        "read again and repeat the change"),
                new Example(
                        new CommitOutcomeUnknownException("PostgreSQL", new IllegalStateException("end of stream")),
                        "PostgreSQL",
                        "Read what was to be changed before you repeat it"),
                new Example(new StoreException("MyStore has no file. Give it one."), "MyStore", "Give it one"));
    }

    @Test
    @Tag("E2")
    void e2_aClosedDomainRefusesEveryCall() {
        ItemId id = storedItem("bolt", 1);
        Item item = warehouse.itemRepository().get(id);
        ItemRepository items = warehouse.itemRepository();
        warehouse.close();

        refusedAsClosed(() -> warehouse.process(new StoreItem("nut", 1)));
        refusedAsClosed(() -> warehouse.process(new ChangeStock(id, 1)));
        refusedAsClosed(() -> warehouse.inUnitOfWork(work -> 1));
        refusedAsClosed(() -> warehouse.runInUnitOfWork(work -> {}));
        refusedAsClosed(() -> items.get(id));
        refusedAsClosed(() -> items.find(id));
        refusedAsClosed(() -> items.contains(id));
        refusedAsClosed(() -> items.add(item));
        refusedAsClosed(() -> items.remove(item));
        refusedAsClosed(items::count);
        refusedAsClosed(items::list);
        refusedAsClosed(items::stream);
        refusedAsClosed(() -> warehouse.itemRepository().list());
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("E2")
    void e2_aDomainCanBeClosedTwice() {
        warehouse.close();
        warehouse.close();
        refusedAsClosed(() -> warehouse.itemRepository().count());
    }

    @Test
    @Tag("E2")
    void e2_whatIsUnderWayWhenTheDomainIsClosedIsFinished() {
        stage.when("Stocking.store", scene -> warehouse.close());

        ItemId id = warehouse.process(new StoreItem("bolt", 1));

        assertThat(stage.handlers())
                .containsExactly("Stocking.store", "Auditing.on", "Restocking.onStored", "Signalling.signalStored");
        try (WarehouseDomain again = open(ONCE)) {
            assertThat(again.itemRepository().get(id).name()).isEqualTo("bolt");
        }
    }

    @Test
    @Tag("E2")
    void e2_aStoreServesADomainThatIsBuiltAgain() throws Exception {
        ItemId id = warehouse.process(new StoreItem("bolt", 1));
        warehouse.close();
        try (WarehouseDomain again = open(ONCE)) {
            again.process(new ChangeStock(id, 1));
            assertThat(again.itemRepository().get(id).quantity()).isEqualTo(2);
        }
        assertThat(stage.metadata("Auditing.on"))
                .extracting(event -> event.sequence())
                .containsExactly(1L, 2L);
    }

    @Test
    @Tag("E2")
    void e2_nullIsRefusedByEveryEntry() {
        ItemRepository items = warehouse.itemRepository();
        refusedAsNull(() -> warehouse.process((StoreItem) null), "StoreItem");
        refusedAsNull(() -> warehouse.process((ChangeStock) null), "ChangeStock");
        refusedAsNull(() -> warehouse.inUnitOfWork(null), "inUnitOfWork");
        refusedAsNull(() -> warehouse.runInUnitOfWork(null), "runInUnitOfWork");
        refusedAsNull(() -> items.get(null), "ItemRepository");
        refusedAsNull(() -> items.find(null), "ItemRepository.find");
        refusedAsNull(() -> items.contains(null), "ItemRepository.contains");
        refusedAsNull(() -> items.add(null), "ItemRepository.add");
        refusedAsNull(() -> items.remove(null), "ItemRepository.remove");
        warehouse.runInUnitOfWork(work -> {
            refusedAsNull(() -> work.itemRepository().get(null), "ItemRepository");
            refusedAsNull(() -> work.itemRepository().add(null), "ItemRepository.add");
        });
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("E2")
    void e2_nullIsRefusedWhenADomainIsBuilt() {
        refusedAsNull(() -> WarehouseDomain.builder().script(null).build(), "script");
        refusedAsNull(() -> WarehouseDomain.builder().script(stage).store(null).build(), "store");
        refusedAsNull(() -> WarehouseDomain.builder().script(stage).clock(null).build(), "clock");
        refusedAsNull(
                () -> WarehouseDomain.builder().script(stage).retryPolicy(null).build(), "retryPolicy");
    }

    @Test
    @Tag("E2")
    void e2_nullIsRefusedInsideAUnitOfWork() {
        AtomicReference<WarehouseCommands> commands = new AtomicReference<>();
        stage.when("Stocking.store", scene -> {
            commands.set(scene.commands());
            refusedAsNull(() -> commands.get().process((StoreItem) null), "StoreItem");
        });
        warehouse.process(new StoreItem("bolt", 1));
        assertThat(commands.get()).isNotNull();
    }

    @Test
    @Tag("E2")
    void e2_aMisconfiguredStoreIsReportedWhenTheDomainIsBuilt() {
        StoreException refused = new StoreException("MyStore has no file. Give it one.");
        Store misconfigured = new Store() {
            @Override
            public void open(String domain, List<? extends AggregateMapping<?, ?>> aggregates) {
                assertThat(domain).isEqualTo("WarehouseDomain");
                assertThat(aggregates)
                        .extracting(mapping -> mapping.shape().name())
                        .containsExactlyInAnyOrder("Chain", "Item", "Locker", "Shelf", "Shipment", "Tally");
                throw refused;
            }

            @Override
            public StoreSession begin() {
                throw new AssertionError("must not be reached");
            }
        };

        assertThatThrownBy(() -> WarehouseDomain.builder()
                        .script(stage)
                        .store(misconfigured)
                        .build())
                .isSameAs(refused);
    }

    @Test
    @Tag("E2")
    void e2_aRetryPolicyThatMakesNoSenseIsRefused() {
        Duration second = Duration.ofSeconds(1);
        refusedAsInvalid(() -> new RetryPolicy(0, Duration.ZERO, second));
        refusedAsInvalid(() -> new RetryPolicy(-1, Duration.ZERO, second));
        refusedAsInvalid(() -> new RetryPolicy(1, second.negated(), second));
        refusedAsInvalid(() -> new RetryPolicy(1, second, Duration.ofMillis(999)));
        refusedAsInvalid(() -> new RetryPolicy(1, second, Duration.ofSeconds(Long.MAX_VALUE)));
        refusedAsNull(() -> new RetryPolicy(1, null, second), "firstDelay");
        refusedAsNull(() -> new RetryPolicy(1, second, null), "longestDelay");
    }

    private static void refusedAsClosed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(DomainClosedException.class).hasMessageContaining("WarehouseDomain");
    }

    private static void refusedAsNull(ThrowingCallable call, String names) {
        assertThatThrownBy(call).isInstanceOf(NullArgumentException.class).hasMessageContaining(names);
    }

    private static void refusedAsInvalid(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(InvalidSettingException.class).hasMessageContaining("RetryPolicy");
    }

    private static Example example(ThrowingCallable call, String names, String mend) {
        return new Example(catchThrowable(call), names, mend);
    }

    private static String text(ItemId id) {
        return id.value().toString();
    }

    private static void swallow(WarehouseCommands commands, ItemId id) {
        try {
            commands.process(new ChangeStock(id, -5));
        } catch (OutOfStockException swallowed) {
            // That is the mistake.
        }
    }
}
