package dev.typecase.benchmarks.dispatch.four;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import java.util.UUID;

/** What the signals come from. */
@Aggregate
public class Beacon extends AggregateRoot<Signal> {

    @Id
    UUID id;

    /** Raises a signal. */
    public void send(Signal signal) {
        raise(signal);
    }
}
