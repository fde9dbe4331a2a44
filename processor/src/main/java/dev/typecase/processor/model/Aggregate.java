package dev.typecase.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An aggregate: its state, and the events that its type allows it to raise.
 *
 * @param state the class
 * @param extendsRoot whether it extends AggregateRoot
 * @param events the type argument of AggregateRoot; empty where it is missing or is NoEvents
 * @param raisesNothing whether the type argument is NoEvents
 * @param raw where the type argument is left out that would name the events
 */
public record Aggregate(
        StateType state,
        boolean extendsRoot,
        Optional<EventInterface> events,
        boolean raisesNothing,
        Optional<RawParent> raw) {

    /** An aggregate that leaves no type argument out. */
    public Aggregate(StateType state, boolean extendsRoot, Optional<EventInterface> events, boolean raisesNothing) {
        this(state, extendsRoot, events, raisesNothing, Optional.empty());
    }

    /** A class, the aggregate or one that it extends, that extends another without its type argument. */
    public record RawParent(QualifiedName heir, QualifiedName parent, Position position) {}

    /**
     * The interface whose records an aggregate may raise, or the one event that it raises.
     *
     * @param name the interface
     * @param sealed whether it is a sealed interface (or itself a record annotated as event)
     * @param permitted the classes it permits, deep: a sealed interface among them is replaced by what that permits
     * @param position the interface
     */
    public record EventInterface(QualifiedName name, boolean sealed, List<Permitted> permitted, Position position) {
        public EventInterface {
            permitted = List.copyOf(permitted);
        }

        /** Whether no such type exists: what the aggregate raises is unknown. The compiler says so itself. */
        public boolean missing() {
            return name.packageName().isEmpty();
        }
    }

    /**
     * A class permitted by an event interface.
     *
     * @param event whether it is a record annotated as event
     * @param openInterface whether it is an interface that anybody can implement
     */
    public record Permitted(QualifiedName name, boolean event, boolean openInterface, Position position) {}

    /** The class's name. */
    public QualifiedName name() {
        return state.name();
    }
}
