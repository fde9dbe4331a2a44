package dev.typecase.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A domain's own files, as an application meets them: compiled, and run. */
class DomainFilesTest {

    private static final String CART = "@Aggregate public class Cart extends AggregateRoot<CartEvent> { @Id UUID id;"
            + " public void say(CartEvent event) { raise(event); } }";
    private static final String CART_EVENT = "public sealed interface CartEvent {"
            + " @Event record Opened(int number) implements CartEvent {}"
            + " @Event(name = \"paid\", version = 3) record Paid(@Positive int number) implements CartEvent {} }";
    private static final String LOG =
            "public final class Log { public static final List<String> LINES = new ArrayList<>(); }";
    private static final String RAISE = "@Command public record Raise(int opened, int paid) {}";
    private static final String RAISING = "@CommandHandler final class Raising { private final CartRepository carts;"
            + " Raising(CartRepository carts) { this.carts = carts; }"
            + " @Handle void raise(Raise command) { Cart cart = CartBuilder.builder().build();"
            + " if (command.opened() > 0) { cart.say(new CartEvent.Opened(command.opened())); }"
            + " if (command.paid() != 0) { cart.say(new CartEvent.Paid(command.paid())); } carts.add(cart); } }";

    /** An event handler that logs its own name before what it is given. */
    private static String listener(String name, String... methods) {
        return "@EventHandler final class " + name + " { "
                + Arrays.stream(methods)
                        .map(method -> "@Handle " + method + " { Log.LINES.add(\"" + name + " \" + event); }")
                        .collect(Collectors.joining(" "))
                + " }";
    }

    private static final String LISTENER =
            listener("Listener", "void on(CartEvent.Opened event)", "void on(CartEvent.Paid event)");

    private static CompiledSources shop(String... more) {
        List<String> sources = new ArrayList<>(List.of(CART, CART_EVENT, LOG, RAISE, RAISING));
        sources.addAll(List.of(more));
        return CompiledSources.of(sources);
    }

    /** What an application does, as statements; the domain's builder is named {@code building}. */
    private static String application(String statements) {
        return "public final class Application { public static void main() throws Exception { " + statements + " } }";
    }

    private static List<String> run(CompiledSources compiled) throws ReflectiveOperationException {
        compiled.load("shop.Application").getMethod("main").invoke(null);
        return ((List<?>) compiled.load("shop.Log").getField("LINES").get(null))
                .stream().map(String::valueOf).toList();
    }

    @Test
    void returnsWhatTheHandlerReturns() throws ReflectiveOperationException {
        CompiledSources compiled = shop(
                LISTENER,
                "@Command public record Count(int number) {}",
                "@Command public record ListAll(int number) {}",
                "@Command public record Check(int number) {}",
                "@CommandHandler final class Counting {  @Handle long count(Count command) { return command.number() *"
                        + " 2L; } @Handle List<? extends Map<String, int[]>> list(ListAll command) { return"
                        + " List.of(Map.of()); } @Handle boolean check(Check command) throws"
                        + " java.util.concurrent.TimeoutException { throw new"
                        + " java.util.concurrent.TimeoutException(\"slow\"); } }",
                application("try (ShopDomain shop = ShopDomain.builder().build()) { long count = shop.process(new"
                        + " Count(21)); Log.LINES.add(\"\" + count); List<? extends Map<String, int[]>> list ="
                        + " shop.process(new ListAll(1)); Log.LINES.add(\"\" + list); try { boolean checked ="
                        + " shop.process(new Check(1)); Log.LINES.add(\"\" + checked); } catch"
                        + " (java.util.concurrent.TimeoutException failure) { Log.LINES.add(failure.getMessage());"
                        + " } }"));
        assertThat(run(compiled)).containsExactly("42", "[{}]", "slow");
    }

    @Test
    void runsHandlersByClassNameAndThenAsInTheSource() throws ReflectiveOperationException {
        CompiledSources compiled = shop(
                listener("Zealous", "void on(CartEvent.Opened event)"),
                listener("Auditing", "void all(CartEvent event)"),
                listener("Mailing", "void paid(CartEvent.Paid event)", "void opened(CartEvent.Opened event)"),
                application("try (ShopDomain shop = ShopDomain.builder().build()) { shop.process(new Raise(1, 2)); }"));
        assertThat(run(compiled))
                .containsExactly(
                        "Auditing Opened[number=1]",
                        "Mailing Opened[number=1]",
                        "Zealous Opened[number=1]",
                        "Auditing Paid[number=2]",
                        "Mailing Paid[number=2]");
    }

    @Test
    void goesOnAfterAHandlerThatFails() throws ReflectiveOperationException {
        CompiledSources compiled = shop(
                "@EventHandler final class Breaking { @Handle void on(CartEvent.Opened event) throws"
                        + " java.io.IOException { throw new java.io.IOException(\"no paper\"); } }",
                LISTENER,
                application("try (ShopDomain shop = ShopDomain.builder().build()) { shop.process(new Raise(1, 0)); }"
                        + " catch (ReactionFailedException failure) { failure.failures().forEach(one ->"
                        + " Log.LINES.add(one.handler() + \": \" + one.cause().getMessage())); }"));
        assertThat(run(compiled)).containsExactly("Listener Opened[number=1]", "Breaking.on: no paper");
    }

    @Test
    void checksEventsUnderTheirOwnNames() throws ReflectiveOperationException {
        CompiledSources compiled = shop(
                LISTENER,
                application("try (ShopDomain shop = ShopDomain.builder().build()) { shop.process(new Raise(0, -1)); }"
                        + " catch (ConstraintViolationsException failure) { failure.violations().forEach(one ->"
                        + " Log.LINES.add(one.toString())); } try (ShopDomain shop = ShopDomain.builder().build())"
                        + " { ShopEventTable table = new ShopEventTable(shop); int type = table.typeOf(new"
                        + " CartEvent.Paid(1)); Log.LINES.add(table.name(type) + table.schemaVersion(type) +"
                        + " table.typeOf(\"paid\")); try { table.name(2); } catch (IllegalArgumentException"
                        + " failure) { Log.LINES.add(failure.getMessage()); } }"));
        assertThat(run(compiled))
                .containsExactly("number must be greater than 0", "paid3-1", "The shop domain has no event of type 2");
    }

    @Test
    void givesHandlersWhatTheirConstructorsAskFor() throws ReflectiveOperationException {
        CompiledSources compiled = shop(
                "public interface Printer { void print(String line); }",
                "@EventHandler final class Busy { private final CartRepository carts; private final ShopCommands"
                        + " commands; private final Clock clock; private final java.util.function.Supplier<String>"
                        + " greeting; private final Printer printer; Busy(CartRepository carts, Printer printer,"
                        + " ShopCommands commands, Clock clock, java.util.function.Supplier<String> greeting) { this.carts"
                        + " = carts; this.commands = commands; this.clock = clock; this.greeting = greeting; this.printer"
                        + " = printer; } @Handle void on(CartEvent.Opened event, EventMetadata metadata) {"
                        + " commands.process(new Raise(0, event.number())); printer.print(greeting.get() + carts.count() +"
                        + " clock.instant() + metadata.type()); } @Handle void on(CartEvent.Paid event) {"
                        + " printer.print(\"paid\" + carts.count()); } }",
                application("Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC); try (ShopDomain shop ="
                        + " ShopDomain.builder().greeting(() -> \"hello"
                        + " \").printer(Log.LINES::add).clock(clock).retryPolicy(RetryPolicy.STANDARD).build()) {"
                        + " shop.process(new Raise(5, 0)); Log.LINES.add(shop.clock().equals(clock) + \"\" +"
                        + " shop.cartRepository().count()); }"));
        assertThat(run(compiled)).containsExactly("hello 21970-01-01T00:00:00ZOpened", "paid2", "true2");
    }

    @Test
    void doesNotCompileWithoutACollaborator() {
        Compilation compilation = CompiledSources.compile(List.of(
                CART,
                CART_EVENT,
                LOG,
                RAISE,
                RAISING,
                LISTENER,
                "public interface Printer {}",
                "@EventHandler final class Printing { Printing(Printer printer) {} @Handle void on(CartEvent.Paid"
                        + " event) {} }",
                application("ShopDomain.builder().build();")));
        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertThat(compilation).hadErrorContaining("location: interface shop.ShopDomain.PrinterStage");
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void commitsWorkOfTheApplicationAsOne() throws ReflectiveOperationException {
        CompiledSources compiled = shop(
                LISTENER,
                application(
                        "try (ShopDomain shop = ShopDomain.builder().build()) { UUID id = shop.inUnitOfWork(work -> {"
                                + " work.process(new Raise(1, 0)); Cart cart = CartBuilder.builder().build();"
                                + " work.cartRepository().add(cart); Log.LINES.add(\"in\" + work.cartRepository().count()"
                                + " + shop.cartRepository().count()); return cart.id; }); Log.LINES.add(\"\" +"
                                + " shop.cartRepository().contains(id)); try { shop.runInUnitOfWork(work -> {"
                                + " work.process(new Raise(2, 0)); throw new IllegalStateException(\"undone\"); }); }"
                                + " catch (IllegalStateException failure) { Log.LINES.add(failure.getMessage() +"
                                + " shop.cartRepository().count()); } }"));
        assertThat(run(compiled)).containsExactly("in20", "Listener Opened[number=1]", "true", "undone2");
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 49})
    void findsEachOfManyEvents(int events) throws ReflectiveOperationException {
        String records = IntStream.range(0, events)
                .mapToObj(number -> "@Event(version = " + (number + 1) + ") record E" + number + "(@Max(" + number
                        + ") int number) implements Many {}")
                .collect(Collectors.joining(" "));
        String handlers = IntStream.range(0, events)
                .mapToObj(number -> "void on(Many.E" + number + " event)")
                .collect(Collectors.joining(";"));
        String created = IntStream.range(0, events)
                .mapToObj(number -> "new Many.E" + number + "(" + number + ")")
                .collect(Collectors.joining(", "));
        CompiledSources compiled = CompiledSources.of(
                LOG,
                "public sealed interface Many { " + records + " }",
                "@Aggregate public class Crowd extends AggregateRoot<Many> { @Id UUID id; void say(Many what) {"
                        + " raise(what); } }",
                listener("Listener", handlers.split(";")),
                application("try (ShopDomain shop = ShopDomain.builder().build()) { ShopEventTable table = new"
                        + " ShopEventTable(shop); Crowd crowd = CrowdBuilder.builder().build(); for (Many event :"
                        + " List.<Many>of(" + created + ")) { int type ="
                        + " table.typeOf(event); var found ="
                        + " dev.typecase.validation.Violations.collect();"
                        + " table.check(type, event, found);"
                        + " found.throwIfAny(\"E\");"
                        + " Log.LINES.add(table.name(type) +"
                        + " \"/\" +"
                        + " table.schemaVersion(type));"
                        + " crowd.say(event); }"
                        + " shop.crowdRepository().add(crowd);"
                        + " Log.LINES.add(\"\" +"
                        + " table.typeOf(\"no event\")); }"));
        List<String> expected = new ArrayList<>();
        IntStream.range(0, events).forEach(number -> expected.add("E" + number + "/" + (number + 1)));
        IntStream.range(0, events).forEach(number -> expected.add("Listener E" + number + "[number=" + number + "]"));
        expected.add("-1");
        assertThat(run(compiled)).containsExactlyElementsOf(expected);
        assertThat(compiled.longestMethod("shop.ShopEventTable")).isLessThan(8000);
        assertThat(compiled.source("shop.ShopEventTable").contains("CLASSES[slot]"))
                .isEqualTo(events > 48);
    }

    @Test
    void tellsClassesOfOneNameApart() throws ReflectiveOperationException {
        String event =
                "public sealed interface Said { @Event(name = \"%s\") record Done(int number) implements Said {} }";
        String aggregate = "@Aggregate public class %s extends AggregateRoot<Said> { @Id public UUID id; }";
        String command = "@Command public record Do(int number) {}";
        String handlers = "@CommandHandler final class Doing { Doing(%sRepository items, %sMouth mouth) {}"
                + " @Handle void handle(Do command) {} }";
        String listener = "@EventHandler(name = \"%sEar\") final class Ear { @Handle void on(Said.Done event) {} }";
        String collaborator = "public interface %sMouth {}";
        List<String> sources = new ArrayList<>(List.of(
                LOG,
                application("try (ShopDomain shop = ShopDomain.builder().aMouth(new shop.a.AMouth() {}).bMouth(new"
                        + " shop.b.BMouth() {}).build()) { shop.process(new shop.a.Do(1));"
                        + " shop.process(new shop.b.Do(2)); ShopEventTable table = new"
                        + " ShopEventTable(shop); Log.LINES.add(table.name(table.typeOf(new"
                        + " shop.a.Said.Done(1))) + table.name(table.typeOf(new"
                        + " shop.b.Said.Done(1)))); }")));
        for (String part : List.of("A", "B")) {
            for (String text : List.of(event, aggregate, command, handlers, listener, collaborator)) {
                sources.add("package shop." + part.toLowerCase(Locale.ROOT) + "; " + text.replace("%s", part));
            }
        }
        CompiledSources compiled = CompiledSources.of(sources);
        assertThat(run(compiled)).containsExactly("AB");
    }

    @Test
    void keepsItsApiWhereTheDomainHasErrors() {
        Compilation compilation = CompiledSources.compile(
                List.of(
                        CART,
                        CART_EVENT,
                        LOG,
                        RAISE,
                        RAISING,
                        "public interface Printer {}",
                        "@EventHandler final class Printing { Printing(Printer printer) {} @Handle void"
                                + " on(CartEvent.Paid event) {} }",
                        application("try (ShopDomain shop = ShopDomain.builder().printer(new Printer() {}).build()) {"
                                + " shop.process(new Raise(1, 2)); shop.cartRepository().count();"
                                + " shop.runInUnitOfWork(work -> work.process(new Raise(1, 2))); }")),
                "-XDshould-stop.ifError=FLOW");
        assertThat(compilation).hadErrorContaining("[Typecase/UnhandledEvent] Opened");
        assertThat(compilation).hadErrorCount(1);
    }

    @Test
    void writesReasonsSoThatTheyStayComments() {
        CompiledSources compiled = CompiledSources.of(
                CART,
                "public sealed interface CartEvent { @Unhandled(\"see */ @deprecated <b> C:\\\\users \\n"
                        + " or } next line\") @Event record Opened(int number) implements CartEvent {} }");
        assertThat(compiled.source("shop.ShopEventTable"))
                .contains(
                        " * Opened  nobody: see *&#47; &#64;deprecated &lt;b&gt; C:&#92;users or } next line",
                        "// @Unhandled: see */ @deprecated <b> C:\\\\users or } next line");
    }
}
