package dev.typecase.jdbc.events;

import dev.typecase.InvalidSettingException;
import dev.typecase.NullArgumentException;
import java.time.Duration;

/**
 * How events are handled on a durable store.
 *
 * @param partitions into how many partitions a new subscription is divided, that work in parallel; 1 to 1024. One that runs
 *     before the call returns has one partition, so that its events stay in order across streams
 * @param batch how many events one transaction takes at most, 1 to 10,000
 * @param batchTime how long one transaction goes on to take events
 * @param lease how long a process holds a partition without a sign of life; at least 100 milliseconds (A6)
 * @param attempts how often a failing event is tried before it is parked, 1 or more (A5)
 * @param firstDelay the wait before the second attempt; it doubles with each, less a random part of up to half
 * @param longestDelay what that wait never exceeds
 * @param poll how often a worker looks for events that nothing has told it of
 * @param syncWait how long a call waits for the handlers of its events (A9)
 * @param closeWait how long closing waits for handlers that run (A7)
 * @param threads how many events are handled at the same time in this process, 1 or more
 */
public record EventSettings(
        int partitions,
        int batch,
        Duration batchTime,
        Duration lease,
        int attempts,
        Duration firstDelay,
        Duration longestDelay,
        Duration poll,
        Duration syncWait,
        Duration closeWait,
        int threads) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /** Four partitions, batches of 100, leases of 30 seconds, eight attempts over about half a minute. */
    public static final EventSettings STANDARD = new EventSettings(
            4,
            100,
            Duration.ofMillis(100),
            Duration.ofSeconds(30),
            8,
            Duration.ofMillis(250),
            Duration.ofMinutes(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));

    /**
     * Checks the ranges.
     *
     * @throws InvalidSettingException if one is out of range
     */
    public EventSettings {
        require(partitions >= 1 && partitions <= 1024, "1 to 1024 partitions", partitions);
        require(batch >= 1 && batch <= 10_000, "a batch of 1 to 10,000", batch);
        require(attempts >= 1, "1 attempt or more", attempts);
        require(threads >= 1, "1 thread or more", threads);
        require(millis(lease, "lease") >= 100, "a lease of 100 milliseconds or more", lease);
        require(millis(batchTime, "batchTime") >= 0, "a batchTime of zero or more", batchTime);
        require(millis(firstDelay, "firstDelay") >= 0, "a firstDelay of zero or more", firstDelay);
        require(
                millis(longestDelay, "longestDelay") >= firstDelay.toMillis(),
                "a longestDelay of at least the first",
                longestDelay);
        require(millis(poll, "poll") >= 1, "a poll of a millisecond or more", poll);
        require(millis(syncWait, "syncWait") >= 0, "a syncWait of zero or more", syncWait);
        require(millis(closeWait, "closeWait") >= 0, "a closeWait of zero or more", closeWait);
    }

    private static long millis(Duration duration, String name) {
        Duration given = NullArgumentException.require(duration, name, "EventSettings");
        require(given.compareTo(LONGEST) <= 0, "a " + name + " of a year at most", given);
        return given.toMillis();
    }

    private static void require(boolean holds, String what, Object found) {
        if (!holds) {
            throw new InvalidSettingException("EventSettings needs " + what + ", but was given " + found + ".");
        }
    }

    /** The same with another number of partitions for subscriptions that are new. */
    public EventSettings withPartitions(int other) {
        return new EventSettings(
                other, batch, batchTime, lease, attempts, firstDelay, longestDelay, poll, syncWait, closeWait, threads);
    }

    /** The same with other batches. */
    public EventSettings withBatch(int other) {
        return new EventSettings(
                partitions,
                other,
                batchTime,
                lease,
                attempts,
                firstDelay,
                longestDelay,
                poll,
                syncWait,
                closeWait,
                threads);
    }

    /** The same with another lease. */
    public EventSettings withLease(Duration other) {
        return new EventSettings(
                partitions,
                batch,
                batchTime,
                other,
                attempts,
                firstDelay,
                longestDelay,
                poll,
                syncWait,
                closeWait,
                threads);
    }

    /** The same with other retries. */
    public EventSettings withRetries(int times, Duration first, Duration longest) {
        return new EventSettings(
                partitions, batch, batchTime, lease, times, first, longest, poll, syncWait, closeWait, threads);
    }

    /** The same with other waits, of calls for their handlers and of closing for handlers that run. */
    public EventSettings withWaits(Duration sync, Duration close) {
        return new EventSettings(
                partitions, batch, batchTime, lease, attempts, firstDelay, longestDelay, poll, sync, close, threads);
    }

    /** The same with another interval of looking for events that nothing has told of. */
    public EventSettings withPoll(Duration other) {
        return new EventSettings(
                partitions,
                batch,
                batchTime,
                lease,
                attempts,
                firstDelay,
                longestDelay,
                other,
                syncWait,
                closeWait,
                threads);
    }

    /** The same with another number of threads. */
    public EventSettings withThreads(int other) {
        return new EventSettings(
                partitions,
                batch,
                batchTime,
                lease,
                attempts,
                firstDelay,
                longestDelay,
                poll,
                syncWait,
                closeWait,
                other);
    }
}
