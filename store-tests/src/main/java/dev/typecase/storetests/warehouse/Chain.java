package dev.typecase.storetests.warehouse;

import dev.typecase.Aggregate;
import dev.typecase.AggregateRoot;
import dev.typecase.Event;
import dev.typecase.Id;

/** A chain that grows by itself: each event leads to the next. */
@Aggregate
public class Chain extends AggregateRoot<Chain.LinkForged> {

    @Id
    int number;

    int links;

    /** For the generated builder. */
    Chain() {}

    /** There is one link more. */
    @Event
    public record LinkForged(int chain, int missing) {}

    /** Its identity. */
    public int number() {
        return number;
    }

    /** How long it is. */
    public int links() {
        return links;
    }

    /** Adds a link, after which some are still missing. */
    public void forge(int missing) {
        links++;
        raise(new LinkForged(number, missing));
    }
}
