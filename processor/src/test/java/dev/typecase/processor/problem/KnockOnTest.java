package dev.typecase.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One mistake is one problem: what follows from it is not reported as well. */
class KnockOnTest {

    private static final String ORDER = "@Aggregate class Order extends AggregateRoot<OrderEvent> { @Id UUID id; }";
    private static final String EVENTS =
            "sealed interface OrderEvent { @Event record OrderPlaced(UUID id) implements OrderEvent {} }";
    private static final String COMMAND = "@Command record PlaceOrder(UUID id) {}";

    @Test
    void aBadSignatureDoesNotMakeItsEventUnhandled() {
        assertThat(compile(
                        ORDER,
                        EVENTS,
                        "@EventHandler class Mail { @Handle private void on(OrderEvent.OrderPlaced event) {} }"))
                .containsExactly("BadHandlerMethod");
    }

    @Test
    void parametersInTheWrongOrderDoNotMakeTheEventUnhandled() {
        assertThat(compile(
                        ORDER,
                        EVENTS,
                        "@EventHandler class Mail { @Handle void on(String to, OrderEvent.OrderPlaced event) {} }"))
                .containsExactly("BadHandlerParameters");
    }

    @Test
    void aForgottenAnnotationOnTheHandlerDoesNotMakeTheEventUnhandled() {
        assertThat(compile(ORDER, EVENTS, "class Mail { @Handle void on(OrderEvent.OrderPlaced event) {} }"))
                .containsExactly("HandleOutsideHandler");
    }

    @Test
    void anEventInACommandHandlerIsNotUnhandledAsWell() {
        assertThat(compile(
                        ORDER,
                        EVENTS,
                        "@CommandHandler class Mail { @Handle void on(OrderEvent.OrderPlaced event) {} }"))
                .containsExactly("UnknownMessage");
    }

    @Test
    void aHandlerOutsideTheDomainDoesNotMakeItsMessagesUnhandled() {
        Map<String, String> sources = sources(List.of("public " + COMMAND));
        sources.put(
                "other/Orders.java",
                "package other; @dev.typecase.CommandHandler class Orders {"
                        + " @dev.typecase.Handle void place(shop.PlaceOrder command) {} }");
        sources.put("PlaceOrder.java", sources.remove("C0.java"));
        assertThat(titles(sources)).containsExactly("ElementOutsideDomain");
    }

    @Test
    void aBadSignatureDoesNotLeaveItsCommandWithoutHandler() {
        assertThat(compile(
                        COMMAND, "@CommandHandler class Orders { @Handle static void place(PlaceOrder command) {} }"))
                .containsExactly("BadHandlerMethod");
    }

    @Test
    void anOpenInterfaceDoesNotPutItsEventsOutsideTheAggregate() {
        assertThat(compile(
                        ORDER,
                        EVENTS.replace("sealed ", ""),
                        "@EventHandler class Mail { @Handle void on(OrderEvent event) {} }"))
                .containsExactly("EventInterfaceNotSealed");
    }

    @Test
    void anAggregateThatNamesNoEventsDoesNotPutThemOutside() {
        assertThat(compile(
                        "@Aggregate class Order { @Id UUID id; }",
                        EVENTS,
                        "@EventHandler class Mail { @Handle void on(OrderEvent event) {} }"))
                .containsExactly("NotAnAggregateRoot");
    }

    @Test
    void anEventThatIsNoRecordIsNotReportedByItsInterfaceAsWell() {
        assertThat(compile(
                        ORDER,
                        "sealed interface OrderEvent { @Event final class OrderPlaced implements OrderEvent {} }",
                        "@EventHandler class Mail { @Handle void on(OrderEvent event) {} }"))
                .containsExactly("NotARecord");
    }

    @Test
    void anEntityInARecordIsNotWithoutAggregateAsWell() {
        assertThat(compile("@Entity class Item { @Id UUID id; }", "@ValueObject record Shipment(Item item) {}"))
                .containsExactly("EntityInRecord");
    }

    @Test
    void aClassOfTheWrongKindIsNotJudgedByItsMembers() {
        assertThat(compile("@ValueObject class Money { private final java.util.Optional<String> currency = null; }"))
                .containsExactly("NotARecord");
    }

    @Test
    void theFieldsOfAGenericClassAreNotReportedAsWell() {
        assertThat(compile("@Aggregate class Pair<T> extends AggregateRoot<NoEvents> { @Id UUID id; T left; }"))
                .containsExactly("GenericClass");
    }

    @Test
    void aTypeThatDoesNotExistIsLeftToTheCompiler() {
        assertThat(compile(
                        "@Aggregate class Order extends AggregateRoot<Unknown> { @Id UUID id; Nowhere where; }",
                        "@CommandHandler class Orders { @Handle Gone place(Lost command) { return null; } }"))
                .allMatch(title -> title.startsWith("cannot find symbol"));
    }

    @Test
    void anInvalidDefaultIsNotCheckedAgainstConstraints() {
        assertThat(compile(
                        "@ValueObject record Price(@Default(\"ten\") @jakarta.validation.constraints.Min(5) int p) {}"))
                .containsExactly("DefaultNotAValue");
    }

    @Test
    void aWrongConstraintSaysNothingAboutTheDefault() {
        assertThat(compile(
                        "@ValueObject record Price(@Default(\"abc\") @jakarta.validation.constraints.Pattern(regexp ="
                                + " \"[\") String p) {}"))
                .containsExactly("InvalidPattern");
    }

    @Test
    void twoMistakesAreTwoProblems() {
        assertThat(compile(
                        ORDER,
                        EVENTS,
                        COMMAND,
                        "@Aggregate class Basket extends AggregateRoot<NoEvents> { String owner; }"))
                .containsExactlyInAnyOrder("UnhandledEvent", "CommandWithoutHandler", "MissingId");
    }

    private static List<String> compile(String... classes) {
        return titles(sources(List.of(classes)));
    }

    private static Map<String, String> sources(List<String> classes) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("package-info.java", "@dev.typecase.Domain package shop;");
        for (int i = 0; i < classes.size(); i++) {
            sources.put(
                    "C" + i + ".java", "package shop; import dev.typecase.*; import java.util.UUID; " + classes.get(i));
        }
        return sources;
    }

    private static List<String> titles(Map<String, String> sources) {
        return CompiledCase.of(sources, CompiledCase.GO_ON).summary().stream()
                .map(line -> line.replaceFirst("^\\S+ ", "").lines().findFirst().orElse(""))
                .toList();
    }
}
