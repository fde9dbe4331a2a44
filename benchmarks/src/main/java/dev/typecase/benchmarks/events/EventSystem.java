package dev.typecase.benchmarks.events;

import java.util.function.IntConsumer;

/**
 * Changes a parcel and appends an event in one transaction; handles every event in the background, where the handler changes the
 * parcel's receipt in a transaction of its own.
 */
public interface EventSystem extends AutoCloseable {

    /** From now on this is told the number of each event when its handler is called. */
    void audience(IntConsumer audience);

    /** Changes a parcel; the event has this number. */
    void put(int parcel, int number);

    /** How often receipts have been changed, as the database knows. */
    long received();

    @Override
    void close();
}
