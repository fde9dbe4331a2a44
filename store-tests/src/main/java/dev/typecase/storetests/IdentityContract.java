package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.ConstraintViolationsException;
import dev.typecase.DuplicateAggregateException;
import dev.typecase.IdentityChangedException;
import dev.typecase.NullArgumentException;
import dev.typecase.UuidV7;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ChainBuilder;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An aggregate has one identity for ever, and one instance in a unit of work (S3, S4).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class IdentityContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected IdentityContract() {}

    @Test
    @Tag("S3")
    void s3_anIdentityThatWasChangedFailsTheCommit() {
        ItemId id = storedItem("bolt", 1);
        ItemId other = new ItemId(UuidV7.next());

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Item item = work.itemRepository().get(id);
                    item.pretendToBe(other);
                    work.itemRepository().add(item);
                }))
                .isInstanceOf(IdentityChangedException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(id.value().toString())
                .hasMessageContaining(other.value().toString());
        assertThat(warehouse.itemRepository().contains(id)).isTrue();
        assertThat(warehouse.itemRepository().contains(other)).isFalse();
    }

    @Test
    @Tag("S3")
    void s3_anIdentityThatWasChangedFailsTheCommitEvenIfTheAggregateWasNotAdded() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(
                        work -> work.itemRepository().get(id).pretendToBe(new ItemId(UuidV7.next()))))
                .isInstanceOf(IdentityChangedException.class);
    }

    @Test
    @Tag("S3")
    void s3_anIdentityThatWasChangedAfterAddingFailsTheCommit() {
        Item item = newItem("bolt", 1);
        ItemId id = item.id();

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    work.itemRepository().add(item);
                    item.pretendToBe(new ItemId(UuidV7.next()));
                }))
                .isInstanceOf(IdentityChangedException.class);
        assertThat(warehouse.itemRepository().contains(id)).isFalse();
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S3")
    void s3_anInstanceThatWasStoredCannotBeAddedAsAnotherOne() {
        ItemId id = storedItem("bolt", 1);
        Item item = warehouse.itemRepository().get(id);
        item.pretendToBe(new ItemId(UuidV7.next()));

        assertThatThrownBy(() -> warehouse.itemRepository().add(item)).isInstanceOf(IdentityChangedException.class);
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S3")
    void s3_twoInstancesOfOneIdentityAreOneAggregate() {
        ItemId id = storedItem("bolt", 1);
        Item one = warehouse.itemRepository().get(id);
        Item other = warehouse.itemRepository().get(id);
        other.correctBy(4);
        warehouse.itemRepository().add(other);

        assertThat(one).isNotSameAs(other);
        assertThat(warehouse.itemRepository().count()).isEqualTo(1);
        assertThat(warehouse.itemRepository().contains(one.id())).isTrue();
        assertThat(warehouse.itemRepository().get(one.id()).quantity()).isEqualTo(5);
    }

    @Test
    @Tag("S3")
    void s3_aSecondInstanceOfOneIdentityIsRefusedInAUnitOfWork() {
        ItemId id = storedItem("bolt", 1);
        Item foreign = warehouse.itemRepository().get(id);

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Item own = work.itemRepository().get(id);
                    own.correctBy(1);
                    work.itemRepository().add(own);
                    work.itemRepository().add(foreign);
                }))
                .isInstanceOf(DuplicateAggregateException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(id.value().toString());
        assertThat(stockOf(id)).isEqualTo(1);
    }

    @Test
    @Tag("S3")
    void s3_twoNewAggregatesOfOneIdentityAreRefusedInAUnitOfWork() {
        ItemId id = new ItemId(UuidV7.next());

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    work.itemRepository().add(newItem(id, "bolt", 1));
                    work.itemRepository().add(newItem(id, "nut", 2));
                }))
                .isInstanceOf(DuplicateAggregateException.class);
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S3")
    void s3_aNewAggregateWithATakenIdentityIsRefused() {
        ItemId id = storedItem("bolt", 1);

        assertThatThrownBy(() -> warehouse.itemRepository().add(newItem(id, "nut", 2)))
                .isInstanceOf(DuplicateAggregateException.class)
                .hasMessageContaining("Item")
                .hasMessageContaining(id.value().toString());
        assertThat(warehouse.itemRepository().get(id).name()).isEqualTo("bolt");
    }

    @Test
    @Tag("S3")
    void s3_everyKindOfIdentityFindsItsOwnAggregate() {
        warehouse.shelfRepository().add(shelf("A-1"));
        warehouse.shelfRepository().add(shelf("a-1"));
        warehouse.shelfRepository().add(shelf("A-1 "));
        warehouse
                .chainRepository()
                .add(ChainBuilder.builder().number(-1).links(1).build());
        warehouse
                .chainRepository()
                .add(ChainBuilder.builder().number(1).links(2).build());
        warehouse.shipmentRepository().add(shipment(Long.MAX_VALUE, "Canal 1"));
        warehouse.shipmentRepository().add(shipment(Long.MIN_VALUE, "Canal 2"));

        assertThat(List.of("A-1", "a-1", "A-1 "))
                .allSatisfy(code ->
                        assertThat(warehouse.shelfRepository().get(code).code()).isEqualTo(code));
        assertThat(warehouse.shelfRepository().contains("A-2")).isFalse();
        assertThat(warehouse.chainRepository().get(-1).links()).isEqualTo(1);
        assertThat(warehouse.chainRepository().get(1).links()).isEqualTo(2);
        assertThat(street(Long.MAX_VALUE)).isEqualTo("Canal 1");
        assertThat(street(Long.MIN_VALUE)).isEqualTo("Canal 2");
    }

    @Test
    @Tag("E2")
    void e2_anIdentityThatHoldsNothingIsNone() {
        ItemId nothing = new ItemId(null);
        Item item = newItem("bolt", 1);
        item.pretendToBe(nothing);

        assertThatThrownBy(() -> warehouse.itemRepository().find(nothing))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageStartingWith("ItemRepository.find: what the identity holds is null.");
        assertThatThrownBy(() -> warehouse.itemRepository().contains(nothing))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageStartingWith("ItemRepository.contains: what the identity holds is null.");
        assertThatThrownBy(() -> warehouse.itemRepository().add(item))
                .isInstanceOf(ConstraintViolationsException.class)
                .hasMessageContaining("has no identity");
        assertThat(warehouse.itemRepository().count()).isZero();
    }

    @Test
    @Tag("S4")
    void s4_anAggregateReadTwiceInOneUnitOfWorkIsTheSameInstance() {
        ItemId id = storedItem("bolt", 1);

        warehouse.runInUnitOfWork(work -> {
            Item item = work.itemRepository().get(id);
            assertThat(work.itemRepository().get(id)).isSameAs(item);
            assertThat(work.itemRepository().find(id)).containsSame(item);
            assertThat(work.itemRepository().list()).singleElement().isSameAs(item);
            assertThat(work.itemRepository().stream()).singleElement().isSameAs(item);
        });
    }

    @Test
    @Tag("S4")
    void s4_anAggregateThatWasListedFirstIsTheSameInstance() {
        ItemId id = storedItem("bolt", 1);

        warehouse.runInUnitOfWork(work -> {
            Item item = work.itemRepository().list().get(0);
            assertThat(work.itemRepository().get(id)).isSameAs(item);
            assertThat(work.itemRepository().list()).singleElement().isSameAs(item);
        });
    }

    @Test
    @Tag("S4")
    void s4_holdsAmongManyAggregatesToo() {
        warehouse.runInUnitOfWork(work -> {
            for (int count = 0; count < 20; count++) {
                Item item = newItem("bolt", 1);
                work.itemRepository().add(item);
                assertThat(work.itemRepository().get(item.id())).isSameAs(item);
            }
            for (Item item : work.itemRepository().list()) {
                assertThat(work.itemRepository().get(item.id())).isSameAs(item);
            }
            assertThat(work.itemRepository().count()).isEqualTo(20);
        });
        assertThat(warehouse.itemRepository().count()).isEqualTo(20);
    }

    @Test
    @Tag("S4")
    void s4_whatWasAddedIsFoundAsTheSameInstance() {
        Item item = newItem("bolt", 1);

        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().add(item);
            assertThat(work.itemRepository().get(item.id())).isSameAs(item);
            assertThat(work.itemRepository().list()).singleElement().isSameAs(item);
        });
    }

    @Test
    @Tag("S4")
    void s4_twoUnitsOfWorkNeverShareAnInstance() {
        ItemId id = storedItem("bolt", 1);
        Item first = warehouse.inUnitOfWork(work -> work.itemRepository().get(id));
        Item second = warehouse.inUnitOfWork(work -> work.itemRepository().get(id));

        assertThat(second).isNotSameAs(first);
        assertThat(warehouse.itemRepository().get(id)).isNotSameAs(first).isNotSameAs(second);
        assertThat(warehouse.itemRepository().list()).doesNotContain(first, second);
    }

    @Test
    @Tag("S4")
    void s4_aChangeThatWasNotAddedIsNotSeenByOthers() {
        ItemId id = storedItem("bolt", 1);
        warehouse.itemRepository().get(id).correctBy(100);
        warehouse.itemRepository().list().get(0).rename("nail");

        assertThat(stockOf(id)).isEqualTo(1);
        assertThat(warehouse.itemRepository().get(id).name()).isEqualTo("bolt");
    }

    @Test
    @Tag("S4")
    void s4_aChangeAfterTheCommitIsNotSeenByOthers() {
        Item item = newItem("bolt", 1);
        warehouse.itemRepository().add(item);
        item.correctBy(100);

        assertThat(stockOf(item.id())).isEqualTo(1);
    }

    @Test
    @Tag("S4")
    void s4_childrenAndCollectionsAreNotSharedEither() {
        Shipment shipment = shipment(1, "Canal 1");
        shipment.parcels()
                .add(ParcelBuilder.builder().content("glass").weight(1).build());
        shipment.tags().add("fragile");
        warehouse.shipmentRepository().add(shipment);

        shipment.parcels().get(0).weigh(9);
        shipment.parcels().get(0).remarks().add("opened");
        shipment.tags().clear();
        Shipment read = warehouse.shipmentRepository().get(shipment.number());
        read.parcels().get(0).weigh(8);
        read.parcels().clear();
        read.tags().add("late");

        Shipment stored = warehouse.shipmentRepository().get(shipment.number());
        assertThat(stored.tags()).containsExactly("fragile");
        assertThat(stored.parcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.weight()).isEqualTo(1);
            assertThat(parcel.remarks()).isEmpty();
        });
    }

    private String street(long number) {
        return warehouse
                .shipmentRepository()
                .get(new ShipmentNumber(number))
                .destination()
                .street();
    }

    private static Shelf shelf(String code) {
        return ShelfBuilder.builder().code(code).load(0).build();
    }

    private static Shipment shipment(long number, String street) {
        return ShipmentBuilder.builder()
                .number(new ShipmentNumber(number))
                .destination(
                        AddressBuilder.builder().street(street).city("Delft").build())
                .build(CLOCK);
    }
}
