package dev.typecase.benchmarks.events.typecase;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.benchmarks.events.typecase.ParcelEvent.Moved;

/** What is on its way. */
@Aggregate
public class Parcel extends AggregateRoot<ParcelEvent> {

    @Id
    ParcelId id;

    String note;

    /** Moves it, and tells everybody. */
    public void move(int number) {
        note = String.valueOf(number);
        raise(new Moved(id, number));
    }
}
