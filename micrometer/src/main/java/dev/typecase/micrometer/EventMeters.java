package dev.typecase.micrometer;

import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import dev.typecase.jdbc.events.EventOperations;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;

/**
 * Meters of the subscriptions of a database (A10), of all processes together: any of them may bind them, one that only watches
 * too.
 *
 * <p>{@code typecase.events.subscriptions} counts the subscriptions. The others have the tag {@code subscription}: {@code
 * typecase.events.lag} is how many events it has before it, parked ones excepted; {@code typecase.events.oldest.age} is how long
 * ago the first of those was raised, zero where there is none; {@code typecase.events.parked} and {@code
 * typecase.events.parked.streams} are what waits behind an event that failed; {@code typecase.events.partitions} is how many
 * partitions it has, and {@code typecase.events.leases} how many of those somebody works on.
 *
 * <p>While the database does not answer, all are NaN, and the log says so once. Subscriptions that are new get their meters, and
 * those that are retired lose them, when any of them is read.
 */
public final class EventMeters implements MeterBinder {

    private static final Duration STANDARD_INTERVAL = Duration.ofSeconds(5);

    private final EventOperations events;
    private final Duration interval;

    /** Meters that ask the database at most once in five seconds, however often they are read. */
    public EventMeters(EventOperations events) {
        this(events, STANDARD_INTERVAL);
    }

    /**
     * Meters that ask the database at most once in an interval.
     *
     * @param events the operations of the store, as {@code JdbcStore.events()} gives them
     * @param interval how long an answer is good for; more than zero
     * @throws InvalidSettingException if the interval is zero or less
     */
    public EventMeters(EventOperations events, Duration interval) {
        this.events = NullArgumentException.require(events, "events", "EventMeters");
        this.interval = NullArgumentException.require(interval, "interval", "EventMeters");
        if (interval.isZero() || interval.isNegative()) {
            throw new InvalidSettingException("EventMeters needs an interval of more than zero, not " + interval + ".");
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        new BoundMeters(events, interval, registry).bind();
    }
}
