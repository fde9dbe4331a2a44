package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import java.util.function.Function;

/** Those who bring events from a commit to a handler. */
public enum EventPeer {
    /** The limit. */
    BY_HAND("JDBC loop by hand", RawEvents::new),
    /** Typecase. */
    TYPECASE("Typecase", TypecaseEvents::new),
    /** Axon, whose store of tokens locks rows by a statement that SQLite does not have. */
    AXON("Axon, JDBC stores", AxonEvents::new),
    /** Spring Modulith, which does not know SQLite. */
    MODULITH("Spring Modulith, JDBC registry", ModulithEvents::new);

    private final String label;
    private final Function<Place, EventSystem> opening;

    EventPeer(String label, Function<Place, EventSystem> opening) {
        this.label = label;
        this.opening = opening;
    }

    /** For tables. */
    public String label() {
        return label;
    }

    /** Whether it can use a database. */
    boolean supports(Place.Kind kind) {
        return this == BY_HAND || this == TYPECASE || kind == Place.Kind.POSTGRESQL;
    }

    EventSystem open(Place place) {
        return opening.apply(place);
    }
}
