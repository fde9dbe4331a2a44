package dev.typecase.storetests.warehouse;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Id;
import dev.typecase.NoEvents;

/** Counts something; raises nothing. */
@Aggregate
public class Tally extends AggregateRoot<NoEvents> {

    @Id
    String subject;

    int count;

    /** For the generated builder. */
    Tally() {}

    /** What is counted. */
    public String subject() {
        return subject;
    }

    /** How many there were. */
    public int count() {
        return count;
    }

    /** One more. */
    public void increment() {
        count++;
    }
}
