package dev.typecase.processor.read;

import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Event.Unhandled;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Events. */
final class EventReader {

    private static final String UNHANDLED = "dev.typecase.Unhandled";
    static final String INTEGRATION = "dev.typecase.IntegrationEvent";

    private final Scope scope;
    private final StateReader states;

    EventReader(Scope scope) {
        this.scope = scope;
        this.states = new StateReader(scope);
    }

    Event read(TypeElement type) {
        StateType state = states.read(type, StateType.Kind.EVENT);
        Optional<AnnotationMirror> annotation = Annotations.find(type, Role.EVENT.annotation());
        String name = annotation
                .flatMap(mirror -> Annotations.value(scope.elements(), mirror, "name", String.class))
                .filter(text -> !text.isEmpty())
                .orElse(state.name().simpleName());
        int version = annotation
                .flatMap(mirror -> Annotations.value(scope.elements(), mirror, "version", Integer.class))
                .orElse(1);
        return new Event(state, name, version, interfaces(type), unhandled(type), isIntegration(type));
    }

    static boolean isIntegration(TypeElement type) {
        return Annotations.isPresent(type, INTEGRATION);
    }

    private List<Event.Interface> interfaces(TypeElement type) {
        Map<QualifiedName, Event.Interface> found = new TreeMap<>();
        collect(type, found);
        return List.copyOf(found.values());
    }

    private void collect(TypeElement type, Map<QualifiedName, Event.Interface> found) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.ERROR) {
                QualifiedName name = QualifiedName.of("", scope.missing(parent));
                found.put(name, new Event.Interface(name, true));
                continue;
            }
            TypeElement element = Names.elementOf(parent);
            QualifiedName name = Names.of(element);
            if (found.putIfAbsent(name, new Event.Interface(name, AggregateReader.isSealedInterface(element)))
                    == null) {
                collect(element, found);
            }
        }
    }

    private Optional<Unhandled> unhandled(TypeElement type) {
        return Annotations.find(type, UNHANDLED)
                .map(mirror -> new Unhandled(
                        Annotations.value(scope.elements(), mirror, "value", String.class)
                                .orElse(""),
                        Positions.of(type).annotation(UNHANDLED)));
    }
}
