package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.NullArgumentException;
import dev.typecase.QueryResultException;
import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import dev.typecase.storetests.warehouse.Condition;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemBuilder;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Items;
import dev.typecase.storetests.warehouse.Money;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The methods of a declared repository find what their names say (S10).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class DeclaredRepositoryContract extends StoreContract {

    private Items items;

    /** For the test class that extends this contract. */
    protected DeclaredRepositoryContract() {}

    @BeforeEach
    void stock() {
        items = warehouse.items();
        items.add(item("Bolt", 7, Condition.NEW, "0.10", "EUR"));
        items.add(item("bolt, long", 3, Condition.NEW, "0.25", "USD"));
        items.add(item("Nut", 3, Condition.USED, "0.10", "EUR"));
        Item washer = newItem("Washer_50%", 0);
        items.add(washer);
    }

    private static Item item(String name, int quantity, Condition condition, String amount, String currency) {
        return ItemBuilder.builder()
                .name(name)
                .quantity(quantity)
                .condition(condition)
                .price(new Money(currency, new BigDecimal(amount)))
                .build();
    }

    @Test
    @Tag("S10")
    void s10_aNameAsksForOne() {
        assertThat(items.findByName("Nut")).get().extracting(Item::quantity).isEqualTo(3);
        assertThat(items.findByName("nut")).isEmpty();
        assertThat(items.getByName("Bolt").quantity()).isEqualTo(7);
        assertThat(items.findFirstByOrderByQuantity())
                .get()
                .extracting(Item::name)
                .isEqualTo("Washer_50%");
        assertThat(items.findFirstByConditionOrderByQuantity(Condition.NEW).name())
                .isEqualTo("Washer_50%");

        ItemId id = items.getByName("Nut").id();
        assertThat(items.findById(id)).get().extracting(Item::name).isEqualTo("Nut");
        assertThat(items.get(id).name()).isEqualTo("Nut");
    }

    @Test
    @Tag("S10")
    void s10_whereThereIsNotExactlyOneItSaysSo() {
        items.add(newItem("Nut", 12));

        assertThatThrownBy(() -> items.getByName("Screw"))
                .isInstanceOf(QueryResultException.class)
                .hasMessageContaining("Item");
        assertThatThrownBy(() -> items.getByName("Nut")).isInstanceOf(QueryResultException.class);
        assertThatThrownBy(() -> items.findByName("Nut")).isInstanceOf(QueryResultException.class);
        assertThatThrownBy(() -> items.findByName(null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("name.eq");
    }

    @Test
    @Tag("S10")
    void s10_aNameAsksForMany() {
        assertThat(items.findByNameStartingWithIgnoreCaseAndQuantityGreaterThanOrderByQuantityDesc("BOLT", 2))
                .extracting(Item::name)
                .containsExactly("Bolt", "bolt, long");
        assertThat(items.findByPriceAmountLessThanEqualOrPriceIsNullOrderByName(new BigDecimal("0.1")))
                .extracting(Item::name)
                .containsExactly("Bolt", "Nut", "Washer_50%");
        assertThat(items.findByPriceCurrencyAndPriceAmountBetweenOrQuantityGreaterThanEqualAndConditionNot(
                        "USD", BigDecimal.ZERO, BigDecimal.ONE, 3, Condition.NEW))
                .extracting(Item::name)
                .containsExactlyInAnyOrder("bolt, long", "Nut");
        assertThat(items.findByNameNotInOrderByName(Set.of("Bolt", "Nut")))
                .extracting(Item::name)
                .containsExactly("Washer_50%", "bolt, long");
        assertThat(items.findByNameIgnoreCaseInOrderByName("NUT", "BOLT"))
                .extracting(Item::name)
                .containsExactly("Bolt", "Nut");
        assertThat(items.findByNameNotEndingWithOrderByName("_%"))
                .as("no character means anything but itself")
                .hasSize(4);
        assertThat(items.findTop2ByOrderByQuantityAscNameDesc())
                .extracting(Item::name)
                .containsExactly("Washer_50%", "bolt, long");
        assertThat(items.soldOut()).extracting(Item::name).containsExactly("Washer_50%");
        try (Stream<Item> found = items.streamByConditionIn(Set.of(Condition.USED))) {
            assertThat(found).extracting(Item::name).containsExactly("Nut");
        }
    }

    @Test
    @Tag("S10")
    void s10_aNameAsksForAPage() {
        Page<Item> second = items.findByNameContainingOrderByNameDesc("o", PageRequest.of(1, 1));

        assertThat(second.items()).extracting(Item::name).containsExactly("Bolt");
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    @Tag("S10")
    void s10_aNameAsksWhetherAndHowMany() {
        assertThat(items.existsByName("Bolt")).isTrue();
        assertThat(items.existsByName("B%")).isFalse();
        assertThat(items.countByConditionNot(Condition.NEW)).isEqualTo(1);
    }

    @Test
    @Tag("S10")
    void s10_aDeclaredRepositorySeesWhatItsUnitOfWorkHasDone() {
        warehouse.runInUnitOfWork(work -> {
            Item nut = work.items().getByName("Nut");
            nut.rename("Nut, brass");
            work.items().add(nut);
            work.itemRepository().add(newItem("Screw", 1));

            assertThat(work.items().findByName("Nut")).isEmpty();
            assertThat(work.items().findByName("Nut, brass")).containsSame(nut);
            assertThat(work.items().existsByName("Screw")).isTrue();
        });
        assertThat(items.existsByName("Nut, brass")).isTrue();
    }
}
