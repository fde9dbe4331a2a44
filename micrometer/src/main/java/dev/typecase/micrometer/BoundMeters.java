package dev.typecase.micrometer;

import dev.typecase.StoreException;
import dev.typecase.jdbc.events.EventOperations;
import dev.typecase.jdbc.events.EventOperations.Status;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The meters in one registry, and the last answer of the database, which they share. */
final class BoundMeters {

    private static final Logger LOG = System.getLogger("dev.typecase.micrometer");

    private final EventOperations events;
    private final Duration interval;
    private final MeterRegistry registry;
    private final Clock clock;

    /** Held by the thread that asks; the others go on with the last answer, so that a slow database holds up one reader only. */
    private final ReentrantLock asking = new ReentrantLock();

    /** The meters of each subscription; guarded by the lock. */
    private final Map<String, List<Meter>> meters = new HashMap<>();

    private volatile Answer last;

    /**
     * What the database has said.
     *
     * @param time when, by the monotonic clock of the registry
     * @param subscriptions by name; empty where it did not answer
     */
    private record Answer(long time, Optional<Map<String, Status>> subscriptions) {}

    BoundMeters(EventOperations events, Duration interval, MeterRegistry registry) {
        this.events = events;
        this.interval = interval;
        this.registry = registry;
        this.clock = registry.config().clock();
        this.last = new Answer(clock.monotonicTime() - interval.toNanos(), Optional.of(Map.of()));
    }

    void bind() {
        Supplier<Number> count =
                () -> current().subscriptions().map(all -> (double) all.size()).orElse(Double.NaN);
        Gauge.builder("typecase.events.subscriptions", count)
                .description("Subscriptions that the database knows")
                .baseUnit("subscriptions")
                .register(registry);
        current();
    }

    private Answer current() {
        if (isOld() && asking.tryLock()) {
            try {
                // Another thread may have asked in between.
                if (isOld()) {
                    ask();
                }
            } finally {
                asking.unlock();
            }
        }
        return last;
    }

    private boolean isOld() {
        return clock.monotonicTime() - last.time() >= interval.toNanos();
    }

    private void ask() {
        boolean answered = last.subscriptions().isPresent();
        try {
            Map<String, Status> all =
                    events.status().stream().collect(Collectors.toUnmodifiableMap(Status::name, Function.identity()));
            last = new Answer(clock.monotonicTime(), Optional.of(all));
            if (!answered) {
                LOG.log(Level.INFO, "The database answers again; the meters of its events have values.");
            }
            follow(all);
        } catch (StoreException failure) {
            last = new Answer(clock.monotonicTime(), Optional.empty());
            if (answered) {
                LOG.log(Level.WARNING, "The database does not answer; the meters of its events are NaN.", failure);
            }
        }
    }

    private void follow(Map<String, Status> all) {
        all.keySet().forEach(name -> meters.computeIfAbsent(name, this::register));
        meters.entrySet().removeIf(entry -> {
            boolean retired = !all.containsKey(entry.getKey());
            if (retired) {
                entry.getValue().forEach(registry::remove);
            }
            return retired;
        });
    }

    private List<Meter> register(String name) {
        return List.of(
                gauge(name, "lag", "events", "Events before the subscription, parked ones excepted", Status::lag),
                age(name),
                gauge(name, "parked", "events", "Events that wait behind one that failed", Status::parkedEvents),
                gauge(name, "parked.streams", "streams", "Streams that wait", Status::parkedStreams),
                gauge(name, "partitions", "partitions", "Partitions of the subscription", Status::partitions),
                gauge(
                        name,
                        "leases",
                        "leases",
                        "Partitions that a process works on",
                        status -> status.owners().stream()
                                .filter(Optional::isPresent)
                                .count()));
    }

    private Gauge gauge(String name, String what, String unit, String description, ToDoubleFunction<Status> value) {
        return Gauge.builder("typecase.events." + what, () -> value(name, value))
                .tag("subscription", name)
                .baseUnit(unit)
                .description(description)
                .register(registry);
    }

    private TimeGauge age(String name) {
        Supplier<Number> age = () -> value(
                name,
                status -> status.oldest()
                        .map(oldest -> Math.max(0, clock.wallTime() - oldest.toEpochMilli()))
                        .orElse(0L));
        return TimeGauge.builder("typecase.events.oldest.age", age, TimeUnit.MILLISECONDS)
                .tag("subscription", name)
                .description("How long ago the first event before the subscription was raised")
                .register(registry);
    }

    private double value(String name, ToDoubleFunction<Status> value) {
        return current()
                .subscriptions()
                .map(all -> all.get(name))
                .map(value::applyAsDouble)
                .orElse(Double.NaN);
    }
}
