package dev.typecase.processor.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two domains in one application, and what crosses the border between them. */
class IntegrationEventsTest {

    private static final String EVENTS =
            "public sealed interface OrderEvent { @Event @IntegrationEvent record OrderShipped("
                    + "@jakarta.validation.constraints.NotNull String name) implements OrderEvent {} }";

    @TempDir
    Path folder;

    private Sources both;

    @BeforeEach
    void writeDomains() {
        both = Sources.of(folder.resolve("sources"))
                .domain("@Domain", "sales")
                .domain("@Domain", "billing")
                .add(
                        "sales",
                        "@Aggregate public class Order extends AggregateRoot<OrderEvent> { @Id UUID id;"
                                + " public UUID id() { return id; } public void ship() { raise(new OrderEvent.OrderShipped(\"Ann\")); } }",
                        EVENTS)
                .add(
                        "billing",
                        "@Aggregate public class Invoice extends AggregateRoot<InvoiceEvent> { @Id UUID id;"
                                + " void send() { raise(new InvoiceEvent.InvoiceSent(id)); } }",
                        "public sealed interface InvoiceEvent { @Event record InvoiceSent(UUID id)"
                                + " implements InvoiceEvent {} }",
                        "@EventHandler final class Invoicing { private final InvoiceRepository invoices;"
                                + " Invoicing(InvoiceRepository invoices) { this.invoices = invoices; }"
                                + " @Handle void on(sales.OrderEvent.OrderShipped event, EventMetadata metadata) {"
                                + " app.Log.add(\"invoicing\", metadata);"
                                + " Invoice invoice = InvoiceBuilder.builder().build(); invoice.send();"
                                + " invoices.add(invoice); } }",
                        "@EventHandler final class Mailing {"
                                + " @Handle void on(InvoiceEvent.InvoiceSent event, EventMetadata metadata) {"
                                + " app.Log.add(\"mailing\", metadata); } }")
                .add(
                        "app",
                        "public final class Log { public static final List<String> LINES = new ArrayList<>();"
                                + " public static final List<EventMetadata> METADATA = new ArrayList<>();"
                                + " private Log() {}"
                                + " public static void add(String line, EventMetadata metadata) {"
                                + " LINES.add(line); METADATA.add(metadata); } }");
    }

    @Test
    void anIntegrationEventIsHandledInTheOtherDomain() throws ReflectiveOperationException {
        run("selling.orderRepository().add(order); return Log.LINES;", "[invoicing, mailing]");
    }

    @Test
    void s11_itsMetadataGoesWithIt() throws ReflectiveOperationException {
        run(
                "selling.orderRepository().add(order); EventMetadata first = Log.METADATA.get(0), next ="
                        + " Log.METADATA.get(1); return first.type() + next.correlationId().equals(first.correlationId())"
                        + " + next.causationId().equals(first.id());",
                "OrderShippedtruetrue");
    }

    @Test
    void s14_aFailureOnTheOtherSideIsAFailedReaction() throws ReflectiveOperationException {
        both.add(
                "billing",
                "@EventHandler final class Auditing { @Handle void on(sales.OrderEvent.OrderShipped event) {"
                        + " throw new IllegalStateException(\"out of paper\"); } }");
        run(
                "try { selling.orderRepository().add(order); return \"fine\"; } catch (ReactionFailedException failure) {"
                        + " return failure.failures().get(0).handler() + \", \""
                        + " + ((ReactionFailedException) failure.getCause()).failures().get(0).handler() + \", \""
                        + " + selling.orderRepository().find(order.id()).isPresent() + \", \" + Log.LINES; }",
                "SalesIntegrationEvents.on, Auditing.on, true, [invoicing, mailing]");
    }

    @Test
    void s2_anEventThatIsNotValidIsNotReceived() throws ReflectiveOperationException {
        run(
                "selling.orderRepository().add(order); EventMetadata metadata = Log.METADATA.get(0); Log.LINES.clear();"
                        + " try { bills.receive(new sales.OrderEvent.OrderShipped(null), metadata); return \"fine\"; }"
                        + " catch (ConstraintViolationsException violations) { return Log.LINES; }",
                "[]");
    }

    @Test
    void e2_aClosedDomainReceivesNothing() throws ReflectiveOperationException {
        run(
                "bills.close(); try { selling.orderRepository().add(order); return \"fine\"; }"
                        + " catch (ReactionFailedException failure) { return failure.getCause().getClass().getSimpleName(); }",
                "DomainClosedException");
    }

    @Test
    void e2_nullIsNotReceived() throws ReflectiveOperationException {
        run(
                "try { bills.receive(new sales.OrderEvent.OrderShipped(\"Ann\"), null); return \"fine\"; }"
                        + " catch (NullArgumentException failure) { return failure.getMessage(); }",
                "BillingDomain.receive: metadata is null. Give it a value.");
    }

    @Test
    void whereNobodyListensTheApplicationSaysSo() {
        both.add(
                "app",
                "final class Start { sales.SalesDomain start() {"
                        + " return sales.SalesDomain.builder().integrationEvents((event, metadata) -> {}).build(); } }");
        assertThat(compile().messages()).isEmpty();
    }

    @Test
    void severalIntegrationEventsAreSeveralMethods() {
        both.add(
                "sales",
                EVENTS.replace(
                        "implements OrderEvent {} }",
                        "implements OrderEvent {} @Event @IntegrationEvent record OrderLost(String name)"
                                + " implements OrderEvent {} }"));
        both.add(
                "app",
                "final class Start implements sales.SalesIntegrationEvents {"
                        + " @Override public void on(sales.OrderEvent.OrderShipped event, EventMetadata metadata) {}"
                        + " @Override public void on(sales.OrderEvent.OrderLost event, EventMetadata metadata) {} }");
        assertThat(compile().messages()).isEmpty();
    }

    /** What a method of the application returns that has both domains, joined, and an order that is ready to be added. */
    private void run(String body, String result) throws ReflectiveOperationException {
        both.add(
                "app",
                "public final class Start { private Start() {} public static Object run() {"
                        + " billing.BillingDomain bills = billing.BillingDomain.builder().build();"
                        + " sales.SalesDomain selling = sales.SalesDomain.builder().integrationEvents(bills::receive)"
                        + ".build(); sales.Order order = sales.OrderBuilder.builder().build(); order.ship(); "
                        + body + " } }");
        assertThat(compile().sound().call("app.Start", "run")).hasToString(result);
    }

    private CompiledModule compile() {
        return CompiledModule.of(both.folder(), folder.resolve("classes"));
    }
}
