package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.DuplicateAggregateException;
import dev.typecase.EventMetadata;
import dev.typecase.storetests.warehouse.Address;
import dev.typecase.storetests.warehouse.AddressBuilder;
import dev.typecase.storetests.warehouse.ChangeStock;
import dev.typecase.storetests.warehouse.Item;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.MoveStock;
import dev.typecase.storetests.warehouse.OutOfStockException;
import dev.typecase.storetests.warehouse.Parcel;
import dev.typecase.storetests.warehouse.ParcelBuilder;
import dev.typecase.storetests.warehouse.Shelf;
import dev.typecase.storetests.warehouse.ShelfBuilder;
import dev.typecase.storetests.warehouse.Shipment;
import dev.typecase.storetests.warehouse.ShipmentBuilder;
import dev.typecase.storetests.warehouse.ShipmentFields;
import dev.typecase.storetests.warehouse.ShipmentNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The promises hold among many threads, too (S4, S6, S9, S10, S11).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class RaceContract extends StoreContract {

    private static final int THREADS = 16;
    private static final int ITEMS = 10;
    private static final int ROUNDS = 25;
    private static final String ONE_PARCEL = "Canal 1";
    private static final String TWO_PARCELS = "Canal 2";

    /** For the test class that extends this contract. */
    protected RaceContract() {}

    /** What one thread does. */
    interface Work {
        void run(int thread) throws Exception;
    }

    @Test
    @Tag("S9")
    void s9_noUpdateIsLostAmongManyThreads() throws Exception {
        List<ItemId> ids = storedItems(0);

        together(THREADS, thread -> {
            Random random = new Random(thread);
            for (int round = 0; round < ROUNDS; round++) {
                ItemId id = ids.get(random.nextInt(ITEMS));
                warehouse.runInUnitOfWork(work -> {
                    Item item = work.itemRepository().get(id);
                    item.correctBy(1);
                    work.itemRepository().add(item);
                });
            }
        });

        assertThat(total()).isEqualTo(THREADS * ROUNDS);
    }

    @Test
    @Tag("S9")
    void s9_noReactionIsLostAmongManyThreads() throws Exception {
        List<ItemId> ids = storedItems(0);
        warehouse.process(new ChangeStock(ids.get(0), 1));

        together(THREADS, thread -> {
            for (int round = 0; round < 5; round++) {
                warehouse.process(new ChangeStock(ids.get((thread + round) % ITEMS), 1));
            }
        });

        int changes = THREADS * 5 + 1;
        assertThat(total()).isEqualTo(changes);
        assertThat(warehouse.tallyRepository().get("audited").count()).isEqualTo(changes);
        assertThat(stage.timesPlayed("Signalling.alarm")).isEqualTo(changes);
    }

    @Test
    @Tag("S11")
    void s11_everyStreamIsNumberedWithoutGapsAmongManyThreads() throws Exception {
        ItemId id = storedItem("bolt", 0);
        warehouse.process(new ChangeStock(id, 1));

        together(THREADS, thread -> {
            for (int round = 0; round < 5; round++) {
                warehouse.process(new ChangeStock(id, 1));
            }
        });

        List<EventMetadata> events = stage.metadata("Restocking.onChanged");
        assertThat(events)
                .extracting(EventMetadata::sequence)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, THREADS * 5 + 1).boxed().toList());
        assertThat(new HashSet<>(events.stream().map(EventMetadata::id).toList()))
                .hasSize(events.size());
    }

    @Test
    @Tag("S9")
    void s9_ofManyWhoHaveReadTheSameAllButOneAreTriedAgain() throws Exception {
        ItemId id = storedItem("bolt", 0);
        probe.reset();
        CyclicBarrier allHaveRead = new CyclicBarrier(THREADS);

        together(THREADS, thread -> {
            AtomicBoolean again = new AtomicBoolean();
            warehouse.runInUnitOfWork(work -> {
                Item item = work.itemRepository().get(id);
                if (!again.getAndSet(true)) {
                    await(allHaveRead);
                }
                item.correctBy(1);
                work.itemRepository().add(item);
            });
        });

        assertThat(stockOf(id)).isEqualTo(THREADS);
        assertThat(probe.commits()).hasSize(THREADS);
        assertThat(probe.attempts()).isGreaterThanOrEqualTo(THREADS + THREADS - 1);
    }

    @Test
    @Tag("S10")
    void s10_aListNeverShowsHalfOfACommit() throws Exception {
        List<ItemId> ids = storedItems(100);
        warehouse.process(new ChangeStock(ids.get(0), 0));
        Duel duel = new Duel(300, 300);

        together(6, thread -> {
            Random random = new Random(thread);
            if (thread < 2) {
                duel.write(() -> move(ids, random));
            } else {
                duel.read(() -> assertThat(total()).isEqualTo(ITEMS * 100));
            }
        });

        assertThat(total()).isEqualTo(ITEMS * 100);
    }

    @Test
    @Tag("S10")
    void s10_whatAnIndexLeadsToIsNeverHalf() throws Exception {
        for (int number = 0; number < ITEMS; number++) {
            warehouse.shipmentRepository().add(shipment(number));
        }
        Duel duel = new Duel(200, 300);

        together(6, thread -> {
            Random random = new Random(thread);
            if (thread < 2) {
                duel.write(() -> redirect(new ShipmentNumber(random.nextInt(ITEMS))));
            } else {
                duel.read(() -> {
                    String street = random.nextBoolean() ? ONE_PARCEL : TWO_PARCELS;
                    assertThat(warehouse
                                    .shipmentRepository()
                                    .query()
                                    .where(ShipmentFields.DESTINATION.street().eq(street))
                                    .list())
                            .allSatisfy(found -> {
                                assertThat(found.destination().street()).isEqualTo(street);
                                assertThat(found.parcels()).hasSize(street.equals(ONE_PARCEL) ? 1 : 2);
                                assertThat(found.tags()).containsExactly(street);
                            });
                });
            }
        });

        assertThat(warehouse.shipmentRepository().count()).isEqualTo(ITEMS);
    }

    private static Shipment shipment(int number) {
        Shipment shipment = ShipmentBuilder.builder()
                .number(new ShipmentNumber(number))
                .destination(address(ONE_PARCEL))
                .parcels(parcel())
                .build(CLOCK);
        shipment.tags().add(ONE_PARCEL);
        return shipment;
    }

    private static Address address(String street) {
        return AddressBuilder.builder().street(street).city("Delft").build();
    }

    private static Parcel parcel() {
        return ParcelBuilder.builder().content("glass").weight(1).build();
    }

    /** To the other street, with as many parcels as belong there. */
    private void redirect(ShipmentNumber number) {
        warehouse.runInUnitOfWork(work -> {
            Shipment shipment = work.shipmentRepository().get(number);
            boolean one = shipment.parcels().size() == 1;
            if (one) {
                shipment.parcels().add(parcel());
            } else {
                shipment.parcels().remove(0);
            }
            shipment.redirect(address(one ? TWO_PARCELS : ONE_PARCEL));
            shipment.tags().clear();
            shipment.tags().add(shipment.destination().street());
            work.shipmentRepository().add(shipment);
        });
    }

    @Test
    @Tag("S6")
    void s6_aCommitIsSeenAsAWholeOrNotAtAll() throws Exception {
        Duel duel = new Duel(200, 200);

        together(2, thread -> {
            if (thread == 0) {
                duel.write(this::addAndRemovePair);
            } else {
                duel.read(() ->
                        assertThat(warehouse.itemRepository().list().size() % 2).isZero());
            }
        });
    }

    @Test
    @Tag("S4")
    void s4_twoThreadsNeverShareAnInstance() throws Exception {
        List<ItemId> ids = storedItems(1);
        List<Item> seen = new ArrayList<>();

        together(THREADS, thread -> {
            List<Item> mine = new ArrayList<>();
            ids.forEach(id -> mine.add(
                    warehouse.inUnitOfWork(work -> work.itemRepository().get(id))));
            mine.addAll(warehouse.itemRepository().list());
            synchronized (seen) {
                seen.addAll(mine);
            }
        });

        Map<Item, Boolean> different = new IdentityHashMap<>();
        seen.forEach(item -> different.put(item, true));
        assertThat(seen).hasSize(THREADS * ITEMS * 2);
        assertThat(different).hasSize(seen.size());
    }

    @Test
    @Tag("S9")
    void s9_ofManyWhoCreateTheSameExactlyOneWins() throws Exception {
        Map<String, AtomicInteger> winners = new ConcurrentHashMap<>();
        AtomicInteger losers = new AtomicInteger();

        together(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                String code = "A-" + round;
                Shelf shelf = ShelfBuilder.builder().code(code).load(thread).build();
                try {
                    warehouse.shelfRepository().add(shelf);
                    assertThat(winners.putIfAbsent(code, new AtomicInteger(thread)))
                            .isNull();
                } catch (DuplicateAggregateException expected) {
                    losers.incrementAndGet();
                }
            }
        });

        assertThat(winners).hasSize(ROUNDS);
        assertThat(losers).hasValue((THREADS - 1) * ROUNDS);
        assertThat(warehouse.shelfRepository().list())
                .hasSize(ROUNDS)
                .allSatisfy(shelf -> assertThat(shelf.load())
                        .isEqualTo(winners.get(shelf.code()).get()));
    }

    private void move(List<ItemId> ids, Random random) throws OutOfStockException {
        int from = random.nextInt(ITEMS);
        int to = (from + 1 + random.nextInt(ITEMS - 1)) % ITEMS;
        if (stockOf(ids.get(from)) >= 10) {
            warehouse.process(new MoveStock(ids.get(from), ids.get(to), 1));
        }
    }

    private void addAndRemovePair() {
        Item left = newItem("left", 1);
        Item right = newItem("right", 1);
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().add(left);
            work.itemRepository().add(right);
        });
        warehouse.runInUnitOfWork(work -> {
            work.itemRepository().remove(left);
            work.itemRepository().remove(right);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new AssertionError(nobodyCame);
        }
    }

    private int total() {
        return warehouse.itemRepository().stream().mapToInt(Item::quantity).sum();
    }

    private List<ItemId> storedItems(int quantity) {
        return IntStream.range(0, ITEMS)
                .mapToObj(number -> storedItem("item " + number, quantity))
                .toList();
    }

    /** Runs the work in so many threads that begin at once; fails with the first failure. */
    static void together(int threads, Work work) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<Void>> results = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                Callable<Void> task = () -> {
                    start.await(10, TimeUnit.SECONDS);
                    work.run(number);
                    return null;
                };
                results.add(executor.submit(task));
            }
            for (Future<Void> result : results) {
                result.get(60, TimeUnit.SECONDS);
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
