package dev.typecase.benchmarks.events;

import java.util.function.IntConsumer;

/** Changes a purchase and appends an event in one transaction, and handles every event in the background. */
interface EventSystem extends AutoCloseable {

    /** How many purchases there are. */
    int PURCHASES = 256;

    /** From now on this is the handler: it is told the number of an event. */
    void handler(IntConsumer handler);

    /** Changes a purchase; the event has this number. */
    void put(int purchase, int number);

    @Override
    void close();
}
