package dev.typecase.benchmarks.events;

import dev.typecase.benchmarks.database.Place;
import java.util.function.Function;

/** Those who bring events from a commit to a handler. */
public enum EventPeer {
    /** The limit. */
    BY_HAND("JDBC loop by hand", RawEvents::new),
    /** Typecase. */
    TYPECASE("Typecase", TypecaseEvents::new);

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

    EventSystem open(Place place) {
        return opening.apply(place);
    }
}
