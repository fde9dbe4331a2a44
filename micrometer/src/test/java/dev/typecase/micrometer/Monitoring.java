package dev.typecase.micrometer;

import dev.typecase.jdbc.JdbcStore;
import io.micrometer.core.instrument.MeterRegistry;

/** What {@code docs/events.md} shows. */
final class Monitoring {

    private Monitoring() {}

    static void watch(JdbcStore store, MeterRegistry registry) {
        new EventMeters(store.events()).bindTo(registry);
    }

    static JdbcStore.Builder timed(JdbcStore.Builder builder, MeterRegistry registry) {
        return builder.observer(new HandlerMeters(registry));
    }
}
