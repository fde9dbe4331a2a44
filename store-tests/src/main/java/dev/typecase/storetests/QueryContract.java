package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.AggregateNotFoundException;
import dev.typecase.UuidV7;
import dev.typecase.query.Condition;
import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import dev.typecase.query.Query;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemFields;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.ItemRepository;
import dev.typecase.storetests.warehouse.Money;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.TallyBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Queries see what the unit of work has added and removed itself, and all there is (S10).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class QueryContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected QueryContract() {}

    @Test
    @Tag("S10")
    void s10_queriesSeeWhatTheUnitOfWorkHasAdded() {
        storedItem("bolt", 1);
        Item added = newItem("nut", 1);

        warehouse.runInUnitOfWork(work -> {
            ItemRepository items = work.itemRepository();
            items.add(added);
            assertThat(items.count()).isEqualTo(2);
            assertThat(items.list()).hasSize(2).contains(added);
            assertThat(items.stream()).hasSize(2).contains(added);
            assertThat(items.contains(added.id())).isTrue();
            assertThat(items.find(added.id())).containsSame(added);
            assertThat(items.get(added.id())).isSameAs(added);
        });
    }

    @Test
    @Tag("S10")
    void s10_queriesDoNotSeeWhatTheUnitOfWorkHasRemoved() {
        ItemId id = storedItem("bolt", 1);
        storedItem("nut", 1);

        warehouse.runInUnitOfWork(work -> {
            ItemRepository items = work.itemRepository();
            items.remove(items.get(id));
            assertThat(items.count()).isEqualTo(1);
            assertThat(items.list()).extracting(Item::name).containsExactly("nut");
            assertThat(items.stream()).hasSize(1);
            assertThat(items.contains(id)).isFalse();
            assertThat(items.find(id)).isEmpty();
            assertThatThrownBy(() -> items.get(id)).isInstanceOf(AggregateNotFoundException.class);
        });
        assertThat(warehouse.itemRepository().list()).extracting(Item::name).containsExactly("nut");
    }

    @Test
    @Tag("S10")
    void s10_queriesSeeWhatTheUnitOfWorkHasChanged() {
        ItemId id = storedItem("bolt", 1);

        warehouse.runInUnitOfWork(work -> {
            Item item = work.itemRepository().get(id);
            item.correctBy(4);
            work.itemRepository().add(item);
            assertThat(work.itemRepository().count()).isEqualTo(1);
            assertThat(work.itemRepository().list()).extracting(Item::quantity).containsExactly(5);
        });
    }

    @Test
    @Tag("S10")
    void s10_whatIsAddedAndRemovedAgainWasNeverThere() {
        Item item = newItem("bolt", 1);

        warehouse.runInUnitOfWork(work -> {
            ItemRepository items = work.itemRepository();
            items.add(item);
            items.remove(item);
            assertThat(items.count()).isZero();
            assertThat(items.list()).isEmpty();
            assertThat(items.contains(item.id())).isFalse();
            assertThat(items.find(item.id())).isEmpty();
        });
        assertThat(warehouse.itemRepository().count()).isZero();
        assertThat(probe.commits()).isEmpty();
    }

    @Test
    @Tag("S10")
    void s10_whatIsRemovedAndAddedAgainStays() {
        ItemId id = storedItem("bolt", 1);

        warehouse.runInUnitOfWork(work -> {
            ItemRepository items = work.itemRepository();
            Item item = items.get(id);
            items.remove(item);
            item.correctBy(1);
            items.add(item);
            assertThat(items.count()).isEqualTo(1);
            assertThat(items.list()).containsExactly(item);
            assertThat(items.get(id)).isSameAs(item);
        });
        assertThat(stockOf(id)).isEqualTo(2);
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S10")
    void s10_removingTwiceIsRemovingOnce() {
        ItemId id = storedItem("bolt", 1);
        warehouse.runInUnitOfWork(work -> {
            Item item = work.itemRepository().get(id);
            work.itemRepository().remove(item);
            work.itemRepository().remove(item);
            assertThat(work.itemRepository().count()).isZero();
        });
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S10")
    void s10_whatWasNeverStoredCannotBeRemoved() {
        Item item = newItem("bolt", 1);
        assertThatThrownBy(() -> warehouse.itemRepository().remove(item))
                .isInstanceOf(AggregateNotFoundException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(item.id().value().toString());
    }

    @Test
    @Tag("S10")
    void s10_anInstanceOfAnotherUnitOfWorkCanBeRemoved() {
        ItemId id = storedItem("bolt", 1);
        Item item = warehouse.itemRepository().get(id);
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().remove(item);
            assertThat(work.itemRepository().contains(id)).isFalse();
        });
        assertThat(warehouse.itemRepository().contains(id)).isFalse();
    }

    @Test
    @Tag("S10")
    void s10_whatWasRemovedCanBeCreatedAgain() {
        Shelf first = ShelfBuilder.builder().code("A-1").load(1).build();
        warehouse.shelfRepository().add(first);
        warehouse.shelfRepository().remove(first);
        assertThat(warehouse.shelfRepository().find("A-1")).isEmpty();

        warehouse
                .shelfRepository()
                .add(ShelfBuilder.builder().code("A-1").load(2).build());
        assertThat(warehouse.shelfRepository().get("A-1").load()).isEqualTo(2);
        warehouse.shelfRepository().remove(warehouse.shelfRepository().get("A-1"));
        first.put(2);
        warehouse.shelfRepository().add(first);
        assertThat(warehouse.shelfRepository().get("A-1").load()).isEqualTo(3);
    }

    @Test
    @Tag("S10")
    void s10_whatIsNotThereIsNotFound() {
        ItemId id = new ItemId(UuidV7.next());
        assertThat(warehouse.itemRepository().find(id)).isEmpty();
        assertThat(warehouse.itemRepository().contains(id)).isFalse();
        assertThat(warehouse.itemRepository().count()).isZero();
        assertThat(warehouse.itemRepository().list()).isEmpty();
        assertThatThrownBy(() -> warehouse.itemRepository().get(id))
                .isInstanceOf(AggregateNotFoundException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(id.value().toString());
    }

    @Test
    @Tag("S10")
    void s10_aQueryHasNoSilentCap() {
        int many = 5_000;
        warehouse.runInUnitOfWork(work ->
                IntStream.range(0, many).forEach(number -> work.itemRepository().add(newItem("item " + number, 1))));

        assertThat(warehouse.itemRepository().list()).hasSize(many);
        assertThat(warehouse.itemRepository().stream()).hasSize(many);
        assertThat(warehouse.itemRepository().count()).isEqualTo(many);
    }

    @Test
    @Tag("S10")
    void s10_oneTypeIsNotMixedUpWithAnother() {
        warehouse
                .shelfRepository()
                .add(ShelfBuilder.builder().code("same").load(1).build());
        warehouse
                .tallyRepository()
                .add(TallyBuilder.builder().subject("same").count(2).build());

        assertThat(warehouse.shelfRepository().list()).hasSize(1);
        assertThat(warehouse.tallyRepository().list()).hasSize(1);
        warehouse.shelfRepository().remove(warehouse.shelfRepository().get("same"));
        assertThat(warehouse.tallyRepository().get("same").count()).isEqualTo(2);
    }

    @Test
    @Tag("S10")
    void s10_theListIsTheCallersOwn() {
        storedItem("bolt", 1);
        List<Item> items = warehouse.itemRepository().list();
        items.clear();
        assertThat(warehouse.itemRepository().list()).hasSize(1);
    }

    @Test
    @Tag("S10")
    void s10_conditionsAreEvaluatedOnWhatTheUnitOfWorkHolds() {
        ItemId bolt = storedItem("bolt", 1);
        storedItem("nut", 2);
        storedItem("screw", 3);

        warehouse.runInUnitOfWork(work -> {
            ItemRepository items = work.itemRepository();
            items.add(newItem("Anvil", 4));
            Item changed = items.get(bolt);
            changed.correctBy(9);
            items.add(changed);
            assertThat(items.query()
                            .where(ItemFields.QUANTITY.ge(3))
                            .orderBy(ItemFields.QUANTITY.desc())
                            .list())
                    .extracting(Item::name)
                    .containsExactly("bolt", "Anvil", "screw");
            assertThat(items.query().where(ItemFields.QUANTITY.ge(3)).count()).isEqualTo(3);
            assertThat(items.query()
                            .orderBy(ItemFields.NAME.asc())
                            .offset(1)
                            .limit(2)
                            .list())
                    .extracting(Item::name)
                    .containsExactly("bolt", "nut");
            assertThat(items.query().where(ItemFields.ID.eq(bolt)).one()).isSameAs(changed);
        });
    }

    @Test
    @Tag("S10")
    void s10_conditionsReachIntoValuesAndAreFalseWhereSomethingIsMissing() {
        Item priced = newItem("bolt", 1);
        priced.setPrice(new Money("EUR", new BigDecimal("1.50")));
        warehouse.itemRepository().add(priced);
        storedItem("100%", 1);

        assertThat(names(ItemFields.PRICE.amount().eq(new BigDecimal("1.5")))).containsExactly("bolt");
        assertThat(names(ItemFields.PRICE.amount().ne(new BigDecimal("1.5")))).containsExactly("100%");
        assertThat(names(ItemFields.PRICE.amount().lt(BigDecimal.ONE))).isEmpty();
        assertThat(names(ItemFields.PRICE.amount().lt(BigDecimal.ONE).not())).containsExactly("100%", "bolt");
        assertThat(names(ItemFields.PRICE.isNull())).containsExactly("100%");
        assertThat(names(ItemFields.NAME.contains("%"))).containsExactly("100%");
        assertThat(names(ItemFields.NAME.startsWith("_"))).isEmpty();
        assertThat(names(ItemFields.NAME.ignoringCase().endsWith("OLT"))).containsExactly("bolt");
        assertThat(names(ItemFields.QUANTITY.in(7, 1))).containsExactly("100%", "bolt");
        assertThat(names(ItemFields.QUANTITY.in(List.of()))).isEmpty();
    }

    @Test
    @Tag("S10")
    void s10_pagesNeitherOverlapNorMiss() {
        IntStream.range(0, 23).forEach(number -> storedItem("item" + number % 5, number));
        Query<Item> query = warehouse.itemRepository().query().orderBy(ItemFields.NAME.desc());
        List<Integer> all = query.list().stream().map(Item::quantity).toList();

        List<Integer> keyset = new ArrayList<>();
        List<Item> some = query.limit(4).list();
        while (!some.isEmpty()) {
            some.forEach(item -> keyset.add(item.quantity()));
            some = query.after(some.get(some.size() - 1)).limit(4).list();
        }
        List<Integer> paged = new ArrayList<>();
        Page<Item> page = query.page(PageRequest.first(4));
        while (true) {
            page.items().forEach(item -> paged.add(item.quantity()));
            if (!page.hasNext()) {
                break;
            }
            page = query.page(page.request().next());
        }

        assertThat(all).hasSize(23).doesNotHaveDuplicates();
        assertThat(keyset).isEqualTo(all);
        assertThat(paged).isEqualTo(all);
        assertThat(page.total()).isEqualTo(23);
        assertThat(probe.openSessions()).isZero();
    }

    @Test
    @Tag("S10")
    void s10_aStreamGivesBackWhatItHolds() {
        storedItem("bolt", 1);
        storedItem("nut", 1);
        assertThat(warehouse.itemRepository().stream()).hasSize(2);
        assertThat(probe.openSessions()).isZero();
        try (Stream<Item> items = warehouse.itemRepository().query().stream()) {
            assertThat(items.findFirst()).isPresent();
        }
        assertThat(probe.openSessions()).isZero();
        assertThat(probe.closedTwice()).isZero();
    }

    private List<String> names(Condition<Item> condition) {
        return warehouse.itemRepository().query().where(condition).orderBy(ItemFields.NAME.asc()).list().stream()
                .map(Item::name)
                .toList();
    }
}
