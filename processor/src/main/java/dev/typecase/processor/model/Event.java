package dev.typecase.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An event.
 *
 * @param state the record
 * @param type the name under which it is stored; its simple name unless the annotation gives another
 * @param version the version of its schema, from 1
 * @param interfaces every interface it implements, directly or through another one, sorted by name; a handler method
 *     whose parameter is one of them (sealed) receives the event
 * @param unhandled why nobody handles it, as its {@code @Unhandled} says
 * @param integration whether other domains may handle it
 */
public record Event(
        StateType state,
        String type,
        int version,
        List<Interface> interfaces,
        Optional<Unhandled> unhandled,
        boolean integration) {

    public Event {
        interfaces = List.copyOf(interfaces);
    }

    /** An interface that the event implements, and whether it is sealed. */
    public record Interface(QualifiedName name, boolean sealed) {

        /** Whether no such type exists: what the event belongs to is unknown. The compiler says so itself. */
        public boolean missing() {
            return name.packageName().isEmpty();
        }
    }

    /** An {@code @Unhandled} as written. */
    public record Unhandled(String reason, Position position) {}

    /** The class's name. */
    public QualifiedName name() {
        return state.name();
    }
}
