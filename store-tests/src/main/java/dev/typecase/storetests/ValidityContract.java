package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.ConstraintViolation;
import dev.typecase.ConstraintViolationsException;
import dev.typecase.ReactionFailedException;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemBuilder;
import dev.typecase.storetests.warehouse.ItemEvent.ItemStored;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Money;
import dev.typecase.storetests.warehouse.MoneyBuilder;
import dev.typecase.storetests.warehouse.Parcel;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import dev.typecase.storetests.warehouse.StoreItem;
import dev.typecase.storetests.warehouse.StoreItemBuilder;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Nothing invalid is built, stored or dispatched (S1, S2).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class ValidityContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected ValidityContract() {}

    @Test
    @Tag("S1")
    void s1_everythingThatIsWrongIsReportedAtOnce() {
        ConstraintViolationsException refused = catchThrowableOfType(
                ConstraintViolationsException.class,
                () -> ItemBuilder.builder().name(" ").quantity(-1).build());

        assertThat(refused.violations())
                .containsExactly(
                        new ConstraintViolation("name", "must not be blank", " "),
                        new ConstraintViolation("quantity", "must be greater than or equal to 0", -1));
        assertThat(refused)
                .hasMessageContaining("Item")
                .hasMessageContaining("name")
                .hasMessageContaining("quantity");
    }

    @Test
    @Tag("S1")
    void s1_whatIsWrongInsideIsFoundByItsPath() {
        Parcel good = parcel("glass", 1);
        Parcel bad = parcel("stone", 2);
        bad.weigh(-5);

        ConstraintViolationsException refused = catchThrowableOfType(
                ConstraintViolationsException.class,
                () -> ShipmentBuilder.builder()
                        .number(new ShipmentNumber(1))
                        .destination(AddressBuilder.builder()
                                .street("Canal 1")
                                .city("Delft")
                                .build())
                        .parcels(good, bad)
                        .build(CLOCK));

        assertThat(refused.violations())
                .contains(new ConstraintViolation("parcels[1].weight", "must be greater than 0", -5));
    }

    @Test
    @Tag("S1")
    void s1_aRuleOverSeveralFieldsIsCheckedWhenBuilding() {
        assertThatThrownBy(() -> ShipmentBuilder.builder()
                        .number(new ShipmentNumber(1))
                        .destination(AddressBuilder.builder()
                                .street("Canal 1")
                                .city("Delft")
                                .build())
                        .parcels(parcel("lead", 60), parcel("gold", 41))
                        .build(CLOCK))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("must not weigh more than 100");
    }

    @Test
    @Tag("S1")
    void s1_aValueObjectAndACommandAreNeverBuiltInvalid() {
        assertThatThrownBy(() -> MoneyBuilder.builder()
                        .amount(BigDecimal.ONE.negate())
                        .currency("guilders")
                        .build())
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("currency")
                .hasMessageContaining("amount");
        assertThatThrownBy(
                        () -> StoreItemBuilder.builder().name("").quantity(-1).build())
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("name")
                .hasMessageContaining("quantity");
    }

    @Test
    @Tag("S2")
    void s2_anAggregateThatHasBecomeInvalidIsNotStored() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Item item = work.itemRepository().get(id);
                    item.rename("");
                    work.itemRepository().add(item);
                }))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(id.value().toString())
                .hasMessageContaining("name must not be blank");
        assertThat(warehouse.itemRepository().get(id).name()).isEqualTo("bolt");
    }

    @Test
    @Tag("S2")
    void s2_aChildThatHasBecomeInvalidKeepsItsAggregateOut() {
        ShipmentNumber number = storedShipment(parcel("glass", 1));

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Shipment shipment = work.shipmentRepository().get(number);
                    shipment.parcels().get(0).weigh(0);
                    work.shipmentRepository().add(shipment);
                }))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("parcels[0].weight");
        assertThat(warehouse.shipmentRepository().get(number).parcels().get(0).weight())
                .isEqualTo(1);
    }

    @Test
    @Tag("S2")
    void s2_aNestedValueThatWasMadeWithoutItsBuilderIsCheckedWhenStored() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Item item = work.itemRepository().get(id);
                    item.setPrice(new Money("EUR", new BigDecimal("-1")));
                    work.itemRepository().add(item);
                }))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("price.amount");
        assertThat(warehouse.itemRepository().get(id).price()).isNull();
    }

    @Test
    @Tag("S2")
    void s2_aRuleOverSeveralFieldsIsCheckedWhenStored() {
        ShipmentNumber number = storedShipment(parcel("lead", 60));

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Shipment shipment = work.shipmentRepository().get(number);
                    shipment.pack(parcel("gold", 41));
                    work.shipmentRepository().add(shipment);
                }))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("must not weigh more than 100");
        assertThat(warehouse.shipmentRepository().get(number).parcels()).hasSize(1);
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S2")
    void s2_aConstraintThatAsksForTheTimeAsksTheClockOfTheDomain() {
        ShipmentNumber number = storedShipment(parcel("glass", 1));

        warehouse.runInUnitOfWork(work -> {
            Shipment shipment = work.shipmentRepository().get(number);
            shipment.promise(NOW.plusSeconds(1));
            work.shipmentRepository().add(shipment);
        });
        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Shipment shipment = work.shipmentRepository().get(number);
                    shipment.promise(NOW.minusSeconds(1));
                    work.shipmentRepository().add(shipment);
                }))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("due");
        assertThat(warehouse.shipmentRepository().get(number).due()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    @Tag("S2")
    void s2_oneInvalidAggregateKeepsTheWholeCommitOut() {
        ItemId good = storedItem("bolt", 1);
        ItemId bad = storedItem("nut", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Item first = work.itemRepository().get(good);
                    first.changeBy(4);
                    work.itemRepository().add(first);
                    Item second = work.itemRepository().get(bad);
                    second.correctBy(-4);
                    work.itemRepository().add(second);
                }))
                .isInstanceOf(ConstraintViolationsException.class);
        assertThat(stockOf(good)).isEqualTo(1);
        assertThat(stockOf(bad)).isEqualTo(1);
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S2")
    void s2_anInvalidCommandIsNotHandled() {
        assertThatThrownBy(() -> warehouse.process(new StoreItem("", -1)))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("StoreItem")
                .hasMessageContaining("name")
                .hasMessageContaining("quantity");
        assertThat(stage.handlers()).isEmpty();
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S2")
    void s2_anInvalidEventIsNotDispatchedAndItsAggregateNotStored() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Item item = work.itemRepository().get(id);
                    item.changeBy(-2);
                    item.correctBy(2);
                    work.itemRepository().add(item);
                }))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("StockAdjusted")
                .hasMessageContaining("quantity");
        assertThat(stockOf(id)).isEqualTo(1);
        assertThat(stage.handlers()).isEmpty();
    }

    @Test
    @Tag("S2")
    void s2_whatAHandlerOfAnEventMakesInvalidIsNotStored() {
        ItemId id = storedItem("bolt", 1);
        stage.when("Restocking.onStored", scene -> {
            Item bolt = scene.items().get(id);
            bolt.rename("");
            scene.items().add(bolt);
        });

        ReactionFailedException failed =
                catchThrowableOfType(ReactionFailedException.class, () -> warehouse.process(new StoreItem("nut", 2)));

        assertThat(failed.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.handler()).isEqualTo("Restocking.onStored");
            assertThat(failure.event()).isInstanceOf(ItemStored.class);
            assertThat(failure.cause()).isInstanceOf(ConstraintViolationsException.class);
        });
        assertThat(warehouse.itemRepository().get(id).name()).isEqualTo("bolt");
    }

    @Test
    @Tag("S2")
    void s2_anInvalidCommandThatAHandlerSendsFailsTheHandler() throws Exception {
        ItemId id = storedItem("bolt", 1);
        stage.when("Stocking.change", scene -> scene.commands().process(new StoreItem("", 0)));

        assertThatThrownBy(() -> warehouse.process(new ChangeStock(id, 1)))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("StoreItem");
        assertThat(stockOf(id)).isEqualTo(1);
    }

    private ShipmentNumber storedShipment(Parcel... parcels) {
        Shipment shipment = ShipmentBuilder.builder()
                .number(new ShipmentNumber(7))
                .destination(
                        AddressBuilder.builder().street("Canal 1").city("Delft").build())
                .parcels(parcels)
                .build(CLOCK);
        warehouse.shipmentRepository().add(shipment);
        return shipment.number();
    }

    private static Parcel parcel(String content, int weight) {
        return ParcelBuilder.builder().content(content).weight(weight).build();
    }
}
