package dev.typecase.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.typecase.NullArgumentException;
import dev.typecase.jdbc.JdbcStore;
import dev.typecase.jdbc.events.EventSettings;
import dev.typecase.storetests.ledger.Deposit;
import dev.typecase.storetests.ledger.LedgerDomain;
import dev.typecase.storetests.ledger.Trouble;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.baggage.propagation.W3CBaggagePropagator;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A10: the trace of a call goes on in the handlers of its events. */
class EventTracingTest {

    private static final EventSettings FAST =
            EventSettings.STANDARD.withRetries(2, Duration.ofMillis(10), Duration.ofMillis(10));

    @TempDir
    Path folder;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /** A process with a tracer of its own. */
    private final class Process {
        final InMemorySpanExporter spans = InMemorySpanExporter.create();
        final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .setPropagators(ContextPropagators.create(TextMapPropagator.composite(
                        W3CTraceContextPropagator.getInstance(), W3CBaggagePropagator.getInstance())))
                .build();
        final LedgerDomain ledger;

        Process(Trouble trouble) {
            JdbcStore store = Tracing.traced(JdbcStore.sqlite(folder.resolve("ledger.db")), sdk)
                    .createSchema()
                    .events(FAST)
                    .build();
            ledger = LedgerDomain.builder()
                    .outbox(event -> {})
                    .trouble(trouble)
                    .store(store)
                    .build();
            open.push(sdk);
            open.push(store);
            open.push(ledger);
        }

        /** A call within a span of the application's. */
        Span call(int events) {
            Span span = sdk.getTracer("shop").spanBuilder("POST /deposits").startSpan();
            Context.current()
                    .with(span)
                    .wrapSupplier(() -> ledger.process(new Deposit("A", events)))
                    .get();
            span.end();
            return span;
        }

        List<SpanData> handled(String subscription) {
            return spans.getFinishedSpanItems().stream()
                    .filter(span -> subscription.equals(span.getAttributes()
                            .get(AttributeKey.stringKey("messaging.destination.subscription.name"))))
                    .toList();
        }
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable next : open) {
            next.close();
        }
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the end of waiting").isLessThan(end);
            Thread.sleep(5);
        }
    }

    @Test
    void aHandlerRunsInTheTraceOfTheCallAndWhatFollowsInThatOfTheHandler() throws InterruptedException {
        Process process = new Process(Trouble.none());
        process.ledger.start();
        Span call = process.call(1);
        until(() -> process.handled("auditing").size() == 1
                && process.handled("mailing").size() == 1);

        SpanData bookkeeping = process.handled("bookkeeping").get(0);
        assertThat(bookkeeping.getName()).isEqualTo("process Deposited");
        assertThat(bookkeeping.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(bookkeeping.getTraceId()).isEqualTo(call.getSpanContext().getTraceId());
        assertThat(bookkeeping.getParentSpanId())
                .isEqualTo(call.getSpanContext().getSpanId());
        assertThat(bookkeeping.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(bookkeeping.getAttributes().asMap())
                .containsEntry(AttributeKey.stringKey("messaging.system"), "typecase")
                .containsEntry(AttributeKey.stringKey("messaging.destination.name"), "Deposited")
                .containsEntry(AttributeKey.stringKey("typecase.event.stream"), "Account-A")
                .containsEntry(AttributeKey.longKey("typecase.event.sequence"), 1L);
        assertThat(process.handled("mailing").get(0).getParentSpanId())
                .isEqualTo(call.getSpanContext().getSpanId());
        assertThat(process.handled("auditing").get(0).getParentSpanId())
                .as("it handles what bookkeeping has raised")
                .isEqualTo(bookkeeping.getSpanId());
    }

    @Test
    void anotherProcessGoesOnWithTheTraceAndItsBaggage() throws InterruptedException {
        Process calling = new Process(Trouble.none());
        Span call = Context.current()
                .with(Baggage.builder().put("tenant", "Zürich 4").build())
                .wrapSupplier(() -> calling.call(3))
                .get();
        List<String> tenants = new CopyOnWriteArrayList<>();
        Process handling = new Process(
                (handler, event) -> tenants.add(String.valueOf(Baggage.current().getEntryValue("tenant"))));
        handling.ledger.start();
        until(() -> handling.handled("auditing").size() == 3);

        assertThat(calling.handled("bookkeeping")).isEmpty();
        assertThat(handling.handled("bookkeeping"))
                .hasSize(3)
                .allSatisfy(span -> assertThat(span.getParentSpanId())
                        .isEqualTo(call.getSpanContext().getSpanId()));
        assertThat(tenants).isNotEmpty().containsOnly("Zürich 4");
    }

    @Test
    void aFailureIsOnItsSpan() throws InterruptedException {
        Process process = new Process((handler, event) -> {
            throw new IllegalStateException("no ink");
        });
        process.ledger.start();
        process.call(1);
        until(() -> process.handled("bookkeeping").size() == 2);

        assertThat(process.handled("bookkeeping")).allSatisfy(span -> {
            assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
            assertThat(span.getStatus().getDescription()).isEqualTo("no ink");
            assertThat(span.getEvents()).hasSize(1);
        });
        assertThat(Span.current().getSpanContext().isValid())
                .as("nothing is left behind on a thread")
                .isFalse();
    }

    @Test
    void aCallWithoutATraceBeginsOneInItsHandler() throws InterruptedException {
        Process process = new Process(Trouble.none());
        process.ledger.start();
        process.ledger.process(new Deposit("A", 1));
        until(() -> process.handled("auditing").size() == 1);

        SpanData bookkeeping = process.handled("bookkeeping").get(0);
        assertThat(bookkeeping.getParentSpanContext().isValid()).isFalse();
        assertThat(process.handled("auditing").get(0).getTraceId()).isEqualTo(bookkeeping.getTraceId());
    }

    @Test
    void openTelemetryIsNeeded() {
        assertThatThrownBy(() -> new EventTracing(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void documentationIsACopy() throws IOException {
        Pattern block = Pattern.compile("<!-- file: (opentelemetry/\\S+) -->\n```java\n(.*?)```", Pattern.DOTALL);
        List<MatchResult> blocks =
                block.matcher(text(Path.of("../docs/events.md"))).results().toList();
        assertThat(blocks).hasSize(1);
        for (MatchResult found : blocks) {
            assertThat(text(Path.of("..", found.group(1)))).contains(found.group(2));
        }
    }

    private static String text(Path page) throws IOException {
        return Files.readString(page).replace("\r\n", "\n");
    }
}
