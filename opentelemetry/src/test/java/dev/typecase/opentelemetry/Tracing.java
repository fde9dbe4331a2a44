package dev.typecase.opentelemetry;

import dev.typecase.jdbc.JdbcStore;
import io.opentelemetry.api.OpenTelemetry;

/** What {@code docs/events.md} shows. */
final class Tracing {

    private Tracing() {}

    static JdbcStore.Builder traced(JdbcStore.Builder builder, OpenTelemetry openTelemetry) {
        return builder.observer(new EventTracing(openTelemetry));
    }
}
