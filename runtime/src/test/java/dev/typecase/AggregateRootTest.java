package dev.typecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.AggregateJournal.RaisedEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregateRootTest {

    private static final Instant NOW = Instant.parse("2026-11-01T10:15:30Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Lamp lamp = new Lamp();
    private final AggregateJournal journal = AggregateJournal.of(lamp);

    private static final class Lamp extends AggregateRoot<String> {
        void say(String event) {
            raise(event);
        }
    }

    @Test
    void whatItRaisesIsPendingInOrder() {
        assertThat(journal.hasPending()).isFalse();
        lamp.say("on");
        lamp.say("off");

        assertThat(journal.pending()).extracting(RaisedEvent::event).containsExactly("on", "off");
        assertThat(journal.hasPending()).isTrue();
    }

    @Test
    void eventsOfSeveralAggregatesAreOrderedToo() {
        Lamp other = new Lamp();
        lamp.say("first");
        other.say("second");
        lamp.say("third");

        List<RaisedEvent> mine = journal.pending();
        long between = AggregateJournal.of(other).pending().get(0).order();
        assertThat(between).isBetween(mine.get(0).order() + 1, mine.get(1).order() - 1);
    }

    @Test
    void nullIsNoEvent() {
        assertThatThrownBy(() -> lamp.say(null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("Lamp.raise");
        assertThat(journal.hasPending()).isFalse();
    }

    @Test
    void theTimeIsToldByTheClockOfTheDomainThatItMeets() {
        lamp.say("before");
        assertThat(journal.pending()).extracting(RaisedEvent::time).containsOnlyNulls();
        journal.attach(CLOCK);
        lamp.say("after");
        assertThat(journal.pending()).extracting(RaisedEvent::time).containsExactly(NOW, NOW);
    }

    @Test
    void aTimeThatIsKnownStays() {
        journal.attach(CLOCK);
        lamp.say("on");
        journal.attach(Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC));
        assertThat(journal.pending()).extracting(RaisedEvent::time).containsExactly(NOW);
    }

    @Test
    void aCommitLeavesNothingPending() {
        Snapshot<Lamp> snapshot = new Snapshot<>(new Lamp(), 1, 1);
        lamp.say("on");
        journal.commit(snapshot);
        assertThat(journal.hasPending()).isFalse();
        assertThat(journal.committed()).isSameAs(snapshot);

        lamp.say("off");
        assertThat(journal.pending()).extracting(RaisedEvent::event).containsExactly("off");
        journal.forget();
        assertThat(journal.hasPending()).isFalse();
        assertThat(journal.committed()).isNull();
    }

    @Test
    void thePendingEventsAreACopy() {
        lamp.say("on");
        List<RaisedEvent> pending = journal.pending();
        lamp.say("off");
        assertThat(pending).hasSize(1);
    }
}
