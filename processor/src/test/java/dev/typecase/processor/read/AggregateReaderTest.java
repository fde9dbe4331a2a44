package dev.typecase.processor.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Aggregate.Permitted;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType.Invariant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AggregateReaderTest {

    private static final String EVENTS = """
            public sealed interface BookEvent {
                @Event record Removed(UUID id) implements BookEvent {}
                sealed interface Changed extends BookEvent {
                    @Event record Renamed(UUID id) implements Changed {}
                    record Moved(UUID id) implements Changed {}
                }
                @Event record Added(UUID id) implements BookEvent {}
            }
            """;

    @Test
    void findsPermittedEventsDeepAndSorted() {
        EventInterface events =
                read("extends AggregateRoot<BookEvent>", EVENTS).events().orElseThrow();
        assertThat(events.name()).hasToString("shop.BookEvent");
        assertThat(events.sealed()).isTrue();
        assertThat(events.permitted())
                .extracting(permitted -> permitted.name().nestedName() + " " + permitted.event())
                .containsExactly(
                        "BookEvent.Added true",
                        "BookEvent.Changed.Moved false",
                        "BookEvent.Changed.Renamed true",
                        "BookEvent.Removed true");
    }

    @Test
    void readsASingleEventAsItsOwnInterface() {
        EventInterface events = read("extends AggregateRoot<Added>", "@Event public record Added(UUID id) {}")
                .events()
                .orElseThrow();
        assertThat(events.sealed()).isTrue();
        assertThat(events.permitted()).extracting(Permitted::name).containsExactly(QualifiedName.of("shop", "Added"));
    }

    @Test
    void tellsAnInterfaceThatIsNotSealed() {
        EventInterface events = read("extends AggregateRoot<Loose>", "public interface Loose {}")
                .events()
                .orElseThrow();
        assertThat(events.sealed()).isFalse();
        assertThat(events.permitted()).isEmpty();
    }

    @Test
    void raisesNothing() {
        Aggregate aggregate = read("extends AggregateRoot<NoEvents>");
        assertThat(aggregate.raisesNothing()).isTrue();
        assertThat(aggregate.events()).isEmpty();
    }

    @Test
    void extendsTheRootWithoutSayingWhatItRaises() {
        Aggregate aggregate = read("extends AggregateRoot");
        assertThat(aggregate.extendsRoot()).isTrue();
        assertThat(aggregate.raisesNothing()).isFalse();
        assertThat(aggregate.events()).isEmpty();
    }

    @Test
    void doesNotExtendTheRoot() {
        assertThat(read("").extendsRoot()).isFalse();
    }

    @Test
    void extendsTheRootThroughAnotherClass() {
        Aggregate aggregate = read(
                "extends Audited<String, BookEvent>",
                EVENTS,
                "abstract class Audited<A, E> extends AggregateRoot<E> { A author; }");
        assertThat(aggregate.extendsRoot()).isTrue();
        assertThat(aggregate.events().map(EventInterface::name)).hasValue(QualifiedName.of("shop", "BookEvent"));
        assertThat(aggregate.state().properties())
                .extracting(property -> property.name() + " " + property.type().display())
                .containsExactly("author String", "id UUID");
    }

    @Test
    void givesAMissingSuperclassTheBenefitOfTheDoubt() {
        Aggregate aggregate = read("extends AgregateRoot<BookEvent>", EVENTS);
        assertThat(aggregate.extendsRoot()).isTrue();
        assertThat(aggregate.events().map(EventInterface::missing)).hasValue(true);
    }

    @Test
    void readsWhatAnEventSaysOfItself() {
        List<Event> events = ReadingProcessor.read(Sources.shop(
                        "public sealed interface BookEvent extends Named {"
                                + " @Event(name = \"book-added\", version = 3) @Unhandled(\"nobody asked\")"
                                + " record Added(UUID id) implements BookEvent, Comparable<Added> {"
                                + " public int compareTo(Added other) { return 0; } }"
                                + " @Event record Removed(UUID id) implements BookEvent {} }",
                        "interface Named {}"))
                .domains()
                .get(0)
                .events();
        assertThat(events).extracting(Event::type).containsExactly("book-added", "Removed");
        assertThat(events).extracting(Event::version).containsExactly(3, 1);
        assertThat(events.get(0).unhandled().map(Event.Unhandled::reason)).hasValue("nobody asked");
        assertThat(events.get(1).unhandled()).isEmpty();
        assertThat(events.get(0).interfaces())
                .extracting(implemented -> implemented.name() + " " + implemented.sealed())
                .containsExactly("java.lang.Comparable false", "shop.BookEvent true", "shop.Named false");
    }

    @Test
    void readsInvariantsOnceEvenWhereOverridden() {
        Aggregate aggregate = read(
                "extends Checked",
                "abstract class Checked extends AggregateRoot<NoEvents> {"
                        + " @Invariant(\"old\") boolean fits() { return true; }"
                        + " @Invariant(\"kept\") private static int odd(int number) { return number; } }",
                "class Unrelated { @Invariant(\"no\") boolean other() { return true; } }");
        assertThat(aggregate.state().invariants())
                .extracting(Invariant::name, Invariant::message, Invariant::returnsBoolean, Invariant::parameters)
                .containsExactly(tuple("odd", "kept", false, 1), tuple("fits", "new", true, 0));
        assertThat(aggregate.state().invariants().get(0).isStatic()).isTrue();
    }

    private static Aggregate read(String heritage, String... others) {
        List<String> sources = new ArrayList<>(List.of(others));
        sources.add("@Aggregate public class Book " + heritage + " { @Id UUID id;"
                + (heritage.contains("Checked")
                        ? " @Override @Invariant(\"new\") boolean fits() { return false; }"
                        : "")
                + " }");
        return ReadingProcessor.read(Sources.shop(sources.toArray(String[]::new)))
                .domains()
                .get(0)
                .aggregates()
                .get(0);
    }
}
