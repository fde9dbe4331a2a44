package dev.typecase.micrometer;

import dev.typecase.NullArgumentException;
import dev.typecase.jdbc.events.EventObserver;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Meters of what the event handlers of this process do: a store gets them as an observer. All have the tags {@code subscription}
 * and {@code event}, its type.
 *
 * <p>{@code typecase.events.handler} is a timer of every call of a handler, also of those that have to be repeated; its tag
 * {@code outcome} is {@code success} or {@code failure}. {@code typecase.events.latency} is a timer from the moment at which an
 * event was raised to that at which what its handler did was committed, so it counts each event once. {@code
 * typecase.events.failures} counts failures; its tag {@code outcome} is {@code retried} or {@code parked} (A5).
 */
public final class HandlerMeters implements EventObserver {

    private static final String OUTCOME = "outcome";

    private final Clock clock;
    private final MeterProvider<Timer> handler;
    private final MeterProvider<Timer> latency;
    private final MeterProvider<Counter> failures;

    /** Meters in a registry, each from its first value on. */
    public HandlerMeters(MeterRegistry registry) {
        NullArgumentException.require(registry, "the registry", "HandlerMeters");
        this.clock = registry.config().clock();
        this.handler = Timer.builder("typecase.events.handler")
                .description("Calls of event handlers")
                .withRegistry(registry);
        this.latency = Timer.builder("typecase.events.latency")
                .description("From the moment an event is raised until what its handler did is committed")
                .withRegistry(registry);
        this.failures = Counter.builder("typecase.events.failures")
                .description("Events whose handler has failed")
                .baseUnit("events")
                .withRegistry(registry);
    }

    private static Tags tags(Delivery delivery) {
        return Tags.of(
                "subscription",
                delivery.subscription(),
                "event",
                delivery.metadata().type());
    }

    @Override
    public Attempt begin(Delivery delivery) {
        long start = clock.monotonicTime();
        return failure -> handler.withTags(tags(delivery).and(OUTCOME, failure == null ? "success" : "failure"))
                .record(clock.monotonicTime() - start, TimeUnit.NANOSECONDS);
    }

    /** The clocks of two machines may differ: less than nothing is nothing. */
    @Override
    public void handled(Delivery delivery) {
        long millis = clock.wallTime() - delivery.metadata().time().toEpochMilli();
        latency.withTags(tags(delivery)).record(Duration.ofMillis(Math.max(0, millis)));
    }

    @Override
    public void retried(Delivery delivery, Throwable cause) {
        failures.withTags(tags(delivery).and(OUTCOME, "retried")).increment();
    }

    @Override
    public void parked(Delivery delivery, Throwable cause) {
        failures.withTags(tags(delivery).and(OUTCOME, "parked")).increment();
    }
}
