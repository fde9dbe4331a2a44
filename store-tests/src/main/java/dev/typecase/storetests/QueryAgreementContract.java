package dev.typecase.storetests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.query.Condition;
import dev.typecase.query.Order;
import dev.typecase.query.Page;
import dev.typecase.query.PageRequest;
import dev.typecase.query.Query;
import dev.typecase.store.MemoryStore;
import dev.typecase.store.Store;
import dev.typecase.storetests.herbarium.HerbariumDomain;
import dev.typecase.storetests.herbarium.HerbariumUnitOfWork;
import dev.typecase.storetests.herbarium.Questions;
import dev.typecase.storetests.herbarium.Specimen;
import dev.typecase.storetests.herbarium.SpecimenId;
import dev.typecase.storetests.herbarium.SpecimenRepository;
import dev.typecase.storetests.herbarium.Specimens;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a store is asked, it finds what the store in memory finds, in the same order (S10): random conditions over random
 * aggregates that have a field of every kind.
 *
 * <p>{@code -Dtypecase.agreement.cases=10000} asks more often, and {@code -Dtypecase.agreement.seed=…} asks the same again that
 * a test which has failed has named.
 *
 * <p>Extend this class and implement {@link #newStore()} to test a store of your own.
 */
public abstract class QueryAgreementContract extends StoreContract {

    private static final int CASES = Integer.getInteger("typecase.agreement.cases", 100);
    private static final long SEED = Long.getLong("typecase.agreement.seed", System.nanoTime());
    private static final int SPECIMENS = 60;

    /** So many cases are asked of the same aggregates. */
    private static final int ROUND = 100;

    /** For the test class that extends this contract. */
    protected QueryAgreementContract() {}

    @Test
    @Tag("S10")
    void s10_whatIsReadIsWhatWasWritten() {
        try (HerbariumDomain herbarium = open(newStore())) {
            Specimens specimens = new Specimens(new Random(SEED));
            List<Specimen> written = specimens.several(SPECIMENS);
            add(herbarium, written);
            assertSame(herbarium, written);

            herbarium.runInUnitOfWork(work -> written.forEach(specimen -> {
                specimens.change(specimen);
                work.specimenRepository().add(specimen);
            }));
            assertSame(herbarium, written);
        }
    }

    private static void assertSame(HerbariumDomain herbarium, List<Specimen> written) {
        for (Specimen specimen : written) {
            assertThat(Specimens.same(herbarium.specimenRepository().get(specimen.id()), specimen))
                    .as("seed %d, %s", SEED, specimen.id())
                    .isTrue();
        }
    }

    @Test
    @Tag("S10")
    void s10_theStoreFindsWhatTheStoreInMemoryFinds() {
        for (int asked = 0; asked < CASES; asked += ROUND) {
            Random random = new Random(SEED + asked);
            try (HerbariumDomain reference = open(new MemoryStore());
                    HerbariumDomain herbarium = open(newStore())) {
                long data = random.nextLong();
                add(reference, new Specimens(new Random(data)).several(SPECIMENS));
                add(herbarium, new Specimens(new Random(data)).several(SPECIMENS));
                compare(reference.specimenRepository(), herbarium.specimenRepository(), asked, ROUND / 2, random);
                compareInUnitsOfWork(reference, herbarium, asked + ROUND / 2, random);
            }
        }
    }

    /**
     * Texts beside the usual ones that your store can hold, such as some with the character NUL; {@code List.of()} unless
     * overridden.
     */
    protected List<String> moreTexts() {
        return List.of();
    }

    @Test
    @Tag("S10")
    void s10_hostileTextMeansItself() {
        List<String> texts = new ArrayList<>(Questions.hostileTexts());
        texts.addAll(moreTexts());
        try (HerbariumDomain reference = open(new MemoryStore());
                HerbariumDomain herbarium = open(newStore())) {
            add(reference, new Specimens(new Random(SEED)).named(texts));
            add(herbarium, new Specimens(new Random(SEED)).named(texts));
            for (String text : texts) {
                for (Condition<Specimen> condition : Questions.everyTextOperator(text)) {
                    assertThat(herbarium
                                    .specimenRepository()
                                    .query()
                                    .where(condition)
                                    .count())
                            .as("%s, ? = %s", condition, text)
                            .isEqualTo(reference
                                    .specimenRepository()
                                    .query()
                                    .where(condition)
                                    .count());
                }
            }
        }
    }

    private static HerbariumDomain open(Store store) {
        return HerbariumDomain.builder().store(store).build();
    }

    private static void add(HerbariumDomain herbarium, List<Specimen> specimens) {
        herbarium.runInUnitOfWork(work -> specimens.forEach(work.specimenRepository()::add));
    }

    /** What units of work have added, changed and removed themselves is merged into what the store finds. */
    private static void compareInUnitsOfWork(
            HerbariumDomain reference, HerbariumDomain herbarium, int first, Random random) {
        long edits = random.nextLong();
        reference.runInUnitOfWork(expected -> {
            edit(expected, new Random(edits));
            herbarium.runInUnitOfWork(work -> {
                edit(work, new Random(edits));
                compare(expected.specimenRepository(), work.specimenRepository(), first, ROUND / 2, random);
            });
        });
    }

    private static void edit(HerbariumUnitOfWork work, Random random) {
        SpecimenRepository repository = work.specimenRepository();
        Specimens specimens = new Specimens(random);
        for (Specimen specimen : repository.query().orderBy().list()) {
            int kind = random.nextInt(8);
            if (kind == 0) {
                repository.remove(specimen);
            } else if (kind == 1) {
                specimens.change(specimen);
                repository.add(specimen);
            }
        }
        specimens.several(5).forEach(repository::add);
    }

    private static void compare(
            SpecimenRepository reference, SpecimenRepository repository, int first, int cases, Random random) {
        Questions questions = new Questions(random);
        for (int number = first; number < first + cases; number++) {
            Condition<Specimen> condition = questions.condition(3);
            List<Order<Specimen>> orders = questions.orders();
            Query<Specimen> expected = sorted(reference.query().where(condition), orders);
            Query<Specimen> asked = sorted(repository.query().where(condition), orders);
            String name = "seed " + SEED + ", case " + number + ": " + expected;
            assertThat(ids(asked.list())).as(name).isEqualTo(ids(expected.list()));
            Function<Query<Specimen>, List<?>> answer = answer(random);
            assertThat(answer.apply(asked)).as(name).isEqualTo(answer.apply(expected));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Query<Specimen> sorted(Query<Specimen> query, List<Order<Specimen>> orders) {
        return query.orderBy(orders.toArray(new Order[0]));
    }

    private static List<SpecimenId> ids(List<Specimen> specimens) {
        return specimens.stream().map(Specimen::id).toList();
    }

    /** Another way to ask for what a query finds. */
    private static Function<Query<Specimen>, List<?>> answer(Random random) {
        int size = 1 + random.nextInt(20);
        int offset = random.nextInt(30);
        return switch (random.nextInt(6)) {
            case 0 -> query -> ids(query.offset(offset).limit(size).list());
            case 1 -> query -> ids(query.offset(offset).list());
            case 2 -> query -> keyset(query, size);
            case 3 -> query -> page(query, new PageRequest(offset / 10, size));
            case 4 ->
                query ->
                        List.of(query.count(), query.exists(), query.limit(size).count());
            default -> QueryAgreementContract::streamed;
        };
    }

    private static List<?> keyset(Query<Specimen> query, int size) {
        List<SpecimenId> found = new ArrayList<>();
        List<Specimen> some = query.limit(size).list();
        while (!some.isEmpty() && found.size() < SPECIMENS / 2) {
            found.addAll(ids(some));
            some = query.after(some.get(some.size() - 1)).limit(size).list();
        }
        return found;
    }

    private static List<?> page(Query<Specimen> query, PageRequest request) {
        Page<Specimen> page = query.page(request);
        return List.of(ids(page.items()), page.total(), page.hasNext());
    }

    private static List<?> streamed(Query<Specimen> query) {
        try (Stream<Specimen> specimens = query.stream()) {
            return specimens.map(Specimen::id).toList();
        }
    }
}
