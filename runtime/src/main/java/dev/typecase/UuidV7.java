package dev.typecase;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes identifiers that sort by the time they were made: UUIDs of version 7 (RFC 9562, section 5.7).
 *
 * <p>Those made by one process increase strictly: within a millisecond the 12 bits after the timestamp count (section 6.2,
 * method 1), and when they run out, or the clock steps back, the timestamp is carried on from the last one. The remaining 62
 * bits come from a {@link SecureRandom}.
 */
public final class UuidV7 {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int RANDOM_BYTES = 4096;

    private static final UuidV7 PROCESS = new UuidV7();

    private final ReentrantLock lock = new ReentrantLock();
    private final SecureRandom random = new SecureRandom();
    private final byte[] bytes = new byte[RANDOM_BYTES];
    private final ByteBuffer pool = ByteBuffer.wrap(bytes).position(RANDOM_BYTES);

    /** Milliseconds since 1970 in the upper 52 bits, the counter in the lower 12. */
    private long last;

    private UuidV7() {}

    /** A new identifier, greater than all made before in this process. */
    public static UUID next() {
        return PROCESS.make(System.currentTimeMillis());
    }

    private UUID make(long millis) {
        lock.lock();
        try {
            last = Math.max(last + 1, millis << COUNTER_BITS);
            long high = (last >>> COUNTER_BITS) << 16 | VERSION | (last & COUNTER_MASK);
            return new UUID(high, VARIANT | randomBits() >>> 2);
        } finally {
            lock.unlock();
        }
    }

    private long randomBits() {
        if (!pool.hasRemaining()) {
            random.nextBytes(bytes);
            pool.rewind();
        }
        return pool.getLong();
    }
}
