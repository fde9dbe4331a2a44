package dev.typecase;

import java.time.Duration;

/**
 * How often work is tried again when another commit came first (S9), and how long to wait before that. The wait doubles with
 * each attempt, and a random part of up to half of it is taken off, so that rivals do not meet again.
 *
 * @param attempts how often it is tried in all, 1 or more; 1 means never again
 * @param firstDelay the wait before the second attempt, zero or more
 * @param longestDelay what the wait never exceeds, at least the first and at most an hour
 */
public record RetryPolicy(int attempts, Duration firstDelay, Duration longestDelay) {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Ten attempts, from 1 to 100 milliseconds apart: a third of a second at most. */
    public static final RetryPolicy STANDARD = new RetryPolicy(10, Duration.ofMillis(1), Duration.ofMillis(100));

    /**
     * Checks the ranges.
     *
     * @throws InvalidSettingException if one is out of range
     */
    public RetryPolicy {
        NullArgumentException.require(firstDelay, "firstDelay", "RetryPolicy");
        NullArgumentException.require(longestDelay, "longestDelay", "RetryPolicy");
        if (attempts < 1
                || firstDelay.isNegative()
                || longestDelay.compareTo(firstDelay) < 0
                || longestDelay.compareTo(AN_HOUR) > 0) {
            throw new InvalidSettingException(
                    "RetryPolicy needs attempts >= 1 and 0 <= firstDelay <= longestDelay <= one hour, but was "
                            + attempts + ", " + firstDelay + ", " + longestDelay);
        }
    }

    /** The wait before an attempt, from the second on, before the random part is taken off. */
    public Duration delayBefore(int attempt) {
        int doublings = Math.min(attempt - 2, 30);
        long nanos = firstDelay.toNanos() << doublings >> doublings == firstDelay.toNanos()
                ? firstDelay.toNanos() << doublings
                : Long.MAX_VALUE;
        return nanos < longestDelay.toNanos() ? Duration.ofNanos(nanos) : longestDelay;
    }
}
