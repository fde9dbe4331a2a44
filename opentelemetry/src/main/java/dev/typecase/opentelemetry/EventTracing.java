package dev.typecase.opentelemetry;

import dev.typecase.NullArgumentException;
import dev.typecase.jdbc.events.EventObserver;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries the trace of a call on to the handlers of its events, in whichever process and however late they run: a store gets it
 * as an observer. What the propagators of the given OpenTelemetry inject (trace, baggage) is kept with every event, and each call
 * of a handler is a span of kind {@code CONSUMER} whose parent is the span in which the event was raised. What the handler
 * does, and the events it raises, belong to that span.
 *
 * <p>Names and attributes are those of OpenTelemetry's conventions for messaging; the destination is the type of the event.
 */
public final class EventTracing implements EventObserver {

    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> DESTINATION = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> SUBSCRIPTION =
            AttributeKey.stringKey("messaging.destination.subscription.name");
    private static final AttributeKey<String> MESSAGE = AttributeKey.stringKey("messaging.message.id");
    private static final AttributeKey<String> CONVERSATION =
            AttributeKey.stringKey("messaging.message.conversation_id");
    private static final AttributeKey<String> STREAM = AttributeKey.stringKey("typecase.event.stream");
    private static final AttributeKey<Long> SEQUENCE = AttributeKey.longKey("typecase.event.sequence");

    private static final TextMapGetter<Map<String, String>> VALUES = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    /** Spans by a tracer of the given OpenTelemetry, carried on by its propagators. */
    public EventTracing(OpenTelemetry openTelemetry) {
        NullArgumentException.require(openTelemetry, "openTelemetry", "EventTracing");
        this.tracer = openTelemetry.getTracer("dev.typecase");
        this.propagator = openTelemetry.getPropagators().getTextMapPropagator();
    }

    @Override
    public Map<String, String> context() {
        Map<String, String> headers = new TreeMap<>();
        propagator.inject(Context.current(), headers, (carrier, name, value) -> headers.put(name, value));
        return headers;
    }

    @Override
    public Attempt begin(Delivery delivery) {
        String type = delivery.metadata().type();
        Context raised = propagator.extract(Context.root(), delivery.context(), VALUES);
        Span span = tracer.spanBuilder("process " + type)
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(raised)
                .setAllAttributes(attributes(delivery))
                .startSpan();
        Scope scope = raised.with(span).makeCurrent();
        return failure -> {
            scope.close();
            if (failure != null) {
                span.recordException(failure);
                span.setStatus(StatusCode.ERROR, String.valueOf(failure.getMessage()));
            }
            span.end();
        };
    }

    private static Attributes attributes(Delivery delivery) {
        return Attributes.builder()
                .put(SYSTEM, "typecase")
                .put(OPERATION, "process")
                .put(OPERATION_TYPE, "process")
                .put(DESTINATION, delivery.metadata().type())
                .put(SUBSCRIPTION, delivery.subscription())
                .put(MESSAGE, delivery.metadata().id().toString())
                .put(CONVERSATION, delivery.metadata().correlationId().toString())
                .put(STREAM, delivery.metadata().stream())
                .put(SEQUENCE, delivery.metadata().sequence())
                .build();
    }
}
