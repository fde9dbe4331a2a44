package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.typecase.UniqueViolationException;
import dev.typecase.UuidV7;
import dev.typecase.storetests.warehouse.ItemId;
import dev.typecase.storetests.warehouse.Locker;
import dev.typecase.storetests.warehouse.LockerBuilder;
import dev.typecase.storetests.warehouse.LockerFields;
import dev.typecase.storetests.warehouse.LockerRepository;
import dev.typecase.storetests.warehouse.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No two aggregates have the same value where it is unique, and queries find by indexes what they would find without (S16).
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class UniqueContract extends StoreContract {

    /** For the test class that extends this contract. */
    protected UniqueContract() {}

    private static Locker locker(String code) {
        return LockerBuilder.builder().code(code).build();
    }

    private UUID stored(Locker locker) {
        warehouse.lockerRepository().add(locker);
        return locker.id();
    }

    private String codeOf(UUID id) {
        return String.valueOf(warehouse.lockerRepository().get(id).code());
    }

    @Test
    @Tag("S16")
    void s16_aValueThatIsTakenIsRefused() {
        UUID first = stored(locker("A1"));
        Locker second = locker("A1");

        UniqueViolationException refused = catchThrowableOfType(
                UniqueViolationException.class,
                () -> warehouse.lockerRepository().add(second));

        assertThat(refused.aggregate()).isEqualTo("Locker");
        assertThat(refused.field()).isEqualTo("code");
        assertThat(refused.value()).isEqualTo("A1");
        assertThat(refused.identity()).isEqualTo(second.id());
        assertThat(refused.other()).isEqualTo(first);
        assertThat(refused).hasMessageContaining("A1").hasMessageContaining(first.toString());
        assertThat(warehouse.lockerRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S16")
    void s16_theWholeCommitIsRefusedAndNotTriedAgain() {
        stored(locker("A1"));
        ItemId item = storedItem("bolt", 1);
        probe.reset();

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    var bolt = work.itemRepository().get(item);
                    bolt.correctBy(1);
                    work.itemRepository().add(bolt);
                    work.lockerRepository().add(locker("A1"));
                }))
                .isInstanceOf(UniqueViolationException.class);

        assertThat(probe.attempts()).isEqualTo(1);
        assertThat(stockOf(item)).isEqualTo(1);
        assertThat(warehouse.lockerRepository().count()).isEqualTo(1);
    }

    @Test
    @Tag("S16")
    void s16_aChangeToAValueThatIsTakenIsRefused() {
        UUID first = stored(locker("A1"));
        UUID second = stored(locker("A2"));
        Locker changed = warehouse.lockerRepository().get(second);
        changed.label("A1");

        assertThatThrownBy(() -> warehouse.lockerRepository().add(changed))
                .isInstanceOfSatisfying(
                        UniqueViolationException.class,
                        refused -> assertThat(refused.other()).isEqualTo(first));
        assertThat(codeOf(second)).isEqualTo("A2");
    }

    @Test
    @Tag("S16")
    void s16_aChangeOfSomethingElseKeepsTheValue() {
        UUID id = stored(locker("A1"));
        Locker locker = warehouse.lockerRepository().get(id);
        locker.fill(new ItemId(UuidV7.next()));
        warehouse.lockerRepository().add(locker);

        assertThat(codeOf(id)).isEqualTo("A1");
        assertThatThrownBy(() -> warehouse.lockerRepository().add(locker("A1")))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    @Tag("S16")
    void s16_missingValuesAreTheSameAsNoOther() {
        stored(LockerBuilder.builder().build());
        stored(LockerBuilder.builder().build());

        assertThat(warehouse.lockerRepository().count()).isEqualTo(2);
    }

    @Test
    @Tag("S16")
    void s16_twoNewOnesOfOneUnitOfWorkAreRefused() {
        Locker first = locker("A1");
        Locker second = locker("A1");

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    work.lockerRepository().add(first);
                    work.lockerRepository().add(second);
                }))
                .isInstanceOfSatisfying(
                        UniqueViolationException.class,
                        refused -> assertThat(List.of(refused.identity(), refused.other()))
                                .containsExactlyInAnyOrder(first.id(), second.id()));
        assertThat(warehouse.lockerRepository().count()).isZero();
    }

    @Test
    @Tag("S16")
    void s16_aValueObjectIsUniqueAsAWhole() {
        stored(LockerBuilder.builder().place(new Place("north", 1)).build());
        stored(LockerBuilder.builder().place(new Place("north", 2)).build());
        stored(LockerBuilder.builder().place(new Place("south", 1)).build());
        stored(LockerBuilder.builder().place(new Place("north", null)).build());
        stored(LockerBuilder.builder().place(new Place("north", null)).build());
        Locker again = LockerBuilder.builder().place(new Place("south", 1)).build();

        assertThatThrownBy(() -> warehouse.lockerRepository().add(again))
                .isInstanceOfSatisfying(UniqueViolationException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("place");
                    assertThat(refused.value()).isEqualTo(new Place("south", 1));
                });
        assertThat(warehouse.lockerRepository().count()).isEqualTo(5);
    }

    @Test
    @Tag("S16")
    void s16_decimalsAreTheSameWhateverTheirScale() {
        stored(LockerBuilder.builder().weight(new BigDecimal("1.0")).build());
        Locker same = LockerBuilder.builder().weight(new BigDecimal("1.00")).build();

        assertThatThrownBy(() -> warehouse.lockerRepository().add(same)).isInstanceOf(UniqueViolationException.class);
    }

    @Test
    @Tag("S16")
    void s16_whatIsGivenUpCanBeTakenInTheSameCommit() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ids.add(stored(locker("C" + i)));
        }
        // Each gets the code of the next one, the last one that of one that is removed; in both directions.
        for (List<Integer> order : List.of(List.of(0, 1, 2, 3, 4), List.of(4, 3, 2, 1, 0))) {
            warehouse.runInUnitOfWork(work -> {
                LockerRepository lockers = work.lockerRepository();
                for (int i : order) {
                    Locker locker = lockers.get(ids.get(i));
                    locker.label("C" + (i + 1));
                    lockers.add(locker);
                }
                lockers.remove(lockers.get(ids.get(5)));
                lockers.add(locker("C0"));
            });
            assertThat(ids.subList(0, 5)).extracting(this::codeOf).containsExactly("C1", "C2", "C3", "C4", "C5");
            warehouse.runInUnitOfWork(work -> {
                LockerRepository lockers = work.lockerRepository();
                lockers.remove(lockers.query().where(LockerFields.CODE.eq("C0")).one());
                for (int i : order) {
                    Locker locker = lockers.get(ids.get(i));
                    locker.label("C" + i);
                    lockers.add(locker);
                }
            });
            ids.set(5, stored(locker("C5")));
        }
    }

    @Test
    @Tag("S16")
    void s16_anExchangeIsRefused() {
        UUID first = stored(locker("A1"));
        UUID second = stored(locker("A2"));

        assertThatThrownBy(() -> warehouse.runInUnitOfWork(work -> {
                    Locker one = work.lockerRepository().get(first);
                    Locker other = work.lockerRepository().get(second);
                    one.label("A2");
                    other.label("A1");
                    work.lockerRepository().add(one);
                    work.lockerRepository().add(other);
                }))
                .isInstanceOf(UniqueViolationException.class)
                .hasMessageContaining("exchange the code");
        assertThat(codeOf(first)).isEqualTo("A1");
        assertThat(codeOf(second)).isEqualTo("A2");
    }

    @Test
    @Tag("S16")
    void s16_whatWasRemovedLeavesItsValueToOthers() {
        UUID first = stored(locker("A1"));
        warehouse.lockerRepository().remove(warehouse.lockerRepository().get(first));

        UUID second = stored(locker("A1"));
        assertThat(codeOf(second)).isEqualTo("A1");
    }

    @Test
    @Tag("S16")
    void s16_queriesByAnIndexFindWhatIsThere() {
        ItemId bolt = new ItemId(UuidV7.next());
        ItemId nut = new ItemId(UuidV7.next());
        UUID first = stored(LockerBuilder.builder()
                .code("A1")
                .content(bolt)
                .place(new Place("north", 1))
                .build());
        UUID second = stored(LockerBuilder.builder().code("A2").content(bolt).build());
        UUID third = stored(LockerBuilder.builder().code("A3").content(nut).build());
        LockerRepository lockers = warehouse.lockerRepository();

        assertThat(lockers.query().where(LockerFields.CONTENT.eq(bolt)).list())
                .extracting(Locker::id)
                .containsExactlyInAnyOrder(first, second);
        assertThat(lockers.query().where(LockerFields.CODE.in("A1", "A3", "A9")).count())
                .isEqualTo(2);
        assertThat(lockers.query()
                        .where(LockerFields.CONTENT.eq(bolt).and(LockerFields.CODE.startsWith("A2")))
                        .one()
                        .id())
                .isEqualTo(second);
        assertThat(lockers.query()
                        .where(LockerFields.PLACE
                                .aisle()
                                .eq("north")
                                .and(LockerFields.PLACE.level().eq(1)))
                        .one()
                        .id())
                .isEqualTo(first);

        Locker moved = lockers.get(second);
        moved.fill(nut);
        lockers.add(moved);
        lockers.remove(lockers.get(third));
        assertThat(lockers.query().where(LockerFields.CONTENT.eq(nut)).list())
                .extracting(Locker::id)
                .containsExactly(second);
        assertThat(lockers.query().where(LockerFields.CONTENT.eq(bolt)).list())
                .extracting(Locker::id)
                .containsExactly(first);
        assertThat(lockers.query().where(LockerFields.CODE.eq("A3")).exists()).isFalse();
    }

    @Test
    @Tag("S16")
    void s16_ofManyAtTheSameTimeOneGetsTheValue() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> adding = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                adding.add(this::getsTheValue);
            }
            int successes = 0;
            for (Future<Boolean> added : threads.invokeAll(adding)) {
                successes += added.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
            assertThat(warehouse.lockerRepository().count()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean getsTheValue() {
        try {
            warehouse.runInUnitOfWork(work -> work.lockerRepository().add(locker("A1")));
            return true;
        } catch (UniqueViolationException taken) {
            return false;
        }
    }
}
