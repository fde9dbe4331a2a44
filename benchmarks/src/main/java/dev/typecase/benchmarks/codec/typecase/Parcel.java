package dev.typecase.benchmarks.codec.typecase;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

/** What the event is about. */
@Aggregate
public class Parcel extends AggregateRoot<ParcelEvent> {

    @Id
    UUID id;

    /** Raises it. */
    public void send(ParcelEvent event) {
        raise(event);
    }
}
