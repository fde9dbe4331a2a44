package dev.typecase.jdbc.events;

import java.util.List;

/**
 * The right to work on a partition, until somebody else takes it over.
 *
 * @param subscription the name of the subscription
 * @param partition which of its partitions, from 0
 * @param partitions how many there are
 * @param epoch one more than that of the lease before; checked in every commit (A6)
 * @param cursor how far the partition had come
 * @param done what is handled further than that, since the number of partitions has changed
 */
record Lease(String subscription, int partition, int partitions, long epoch, Cursor cursor, List<Done> done) {

    Lease {
        done = List.copyOf(done);
    }

    /** That all streams of an earlier partition are handled up to a place in the log, and stay so. */
    record Done(int partitions, int partition, Cursor upTo) {

        boolean covers(LogEvent event) {
            return event.slot() % partitions == partition && event.cursor().compareTo(upTo) <= 0;
        }
    }

    boolean covers(LogEvent event) {
        for (Done known : done) {
            if (known.covers(event)) {
                return true;
            }
        }
        return false;
    }
}
