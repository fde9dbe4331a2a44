package dev.typecase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.typecase.Snapshot;
import dev.typecase.query.Condition;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field with an index leads to the few that may be meant; nobody looks at all the others. */
class MemoryTableTest {

    private static final int COUNTERS = 1_000;
    private static final int OF_A_COUNT = 10;

    private final MemoryTable<Counter> table = new MemoryTable<>(Counter.Mapping.INSTANCE);

    @BeforeEach
    void fill() {
        for (int number = 0; number < COUNTERS; number++) {
            put("c" + number, number % (COUNTERS / OF_A_COUNT));
        }
    }

    @Test
    void equalityLeadsToThoseAlone() {
        assertThat(counts(count(Condition.Operator.EQ, 7))).hasSize(OF_A_COUNT).containsOnly(7);
    }

    @Test
    void soItDoesWithinAConjunction() {
        Condition<Counter> greater = count(Condition.Operator.GE, 0);
        assertThat(counts(greater.and(count(Condition.Operator.EQ, 7)).and(greater)))
                .hasSize(OF_A_COUNT)
                .containsOnly(7);
    }

    @Test
    void whatIsNotThereLeadsToNone() {
        assertThat(counts(count(Condition.Operator.EQ, COUNTERS))).isEmpty();
    }

    @Test
    void theIndexFollowsWhatIsChangedAndRemoved() {
        put("c7", 8);
        table.remove("c107", new Tombstone(2, 0));
        assertThat(counts(count(Condition.Operator.EQ, 7))).hasSize(OF_A_COUNT - 2);
        assertThat(counts(count(Condition.Operator.EQ, 8))).hasSize(OF_A_COUNT + 1);
    }

    @Test
    void whereNoIndexHelpsAllAreLookedAt() {
        assertThat(counts(count(Condition.Operator.GE, 7))).hasSize(COUNTERS);
        assertThat(counts(count(Condition.Operator.EQ, 7).not())).hasSize(COUNTERS);
        assertThat(counts(count(Condition.Operator.EQ, 7).or(count(Condition.Operator.GE, 8))))
                .hasSize(COUNTERS);
    }

    private void put(String id, int count) {
        table.put(id, Counter.snapshot(id, count, 1, 0));
    }

    private List<Integer> counts(Condition<Counter> condition) {
        return table.candidates(condition).stream()
                .map(Snapshot::state)
                .map(counter -> counter.count)
                .toList();
    }

    private static Condition<Counter> count(Condition.Operator operator, int value) {
        return new Condition.Comparison<>(Counter.Mapping.COUNT, operator, value);
    }
}
