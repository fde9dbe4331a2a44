package dev.typecase.benchmarks.events.typecase;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;
import java.util.UUID;

/** What is known of a parcel elsewhere; it has the parcel's identity. */
@Aggregate
public class Receipt extends AggregateRoot<NoEvents> {

    @Id
    UUID id;

    int times;
    String note;

    /** Hears of a move. */
    void hear(int number) {
        times++;
        note = String.valueOf(number);
    }
}
