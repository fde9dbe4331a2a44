package dev.typecase.processor.read;

import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated classes. Good for one round: elements must not outlive theirs. */
public final class ElementReader {

    private final Elements elements;
    private final Types types;
    private final ValueGraph graph;
    private final Forgotten forgotten;

    /**
     * A reader for the current round.
     *
     * @param forgotten what is read as if it were annotated
     */
    public ElementReader(Elements elements, Types types, ClassFiles classFiles, Forgotten forgotten) {
        this.elements = elements;
        this.types = types;
        this.graph = new ValueGraph(elements, types, classFiles, forgotten);
        this.forgotten = forgotten;
    }

    /** A class by its name; empty where it no longer exists or is nothing of ours. */
    public Optional<Reading> read(QualifiedName name) {
        return find(name).flatMap(type -> forgotten.main(type).map(role -> read(type, role)));
    }

    /** The class of a name; empty if there is none. */
    public Optional<TypeElement> find(QualifiedName name) {
        return Optional.ofNullable(elements.getTypeElement(name.canonical()));
    }

    Forgotten forgotten() {
        return forgotten;
    }

    Reading read(TypeElement type, Role role) {
        Scope scope = scope();
        return switch (role) {
            case AGGREGATE -> new Reading.OfAggregate(new AggregateReader(scope).read(type), scope.missing());
            case ENTITY -> state(type, StateType.Kind.ENTITY, scope);
            case VALUE_OBJECT -> state(type, StateType.Kind.VALUE_OBJECT, scope);
            case COMMAND -> state(type, StateType.Kind.COMMAND, scope);
            case EVENT -> new Reading.OfEvent(new EventReader(scope).read(type), scope.missing());
            case COMMAND_HANDLER -> handler(type, Handler.Kind.COMMAND, scope);
            case EVENT_HANDLER -> handler(type, Handler.Kind.EVENT, scope);
            case REPOSITORY -> new Reading.OfRepository(new RepositoryReader(scope).read(type), scope.missing());
        };
    }

    Scope scope() {
        return new Scope(elements, types, graph, forgotten);
    }

    private static Reading state(TypeElement type, StateType.Kind kind, Scope scope) {
        StateType model = new StateReader(scope).read(type, kind);
        return new Reading.OfState(model, scope.missing());
    }

    private static Reading handler(TypeElement type, Handler.Kind kind, Scope scope) {
        Handler model = new HandlerReader(scope).read(type, kind);
        return new Reading.OfHandler(model, scope.missing());
    }
}
