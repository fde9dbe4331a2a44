package dev.typecase.processor.read;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Aggregate.EventInterface;
import dev.typecase.processor.model.Aggregate.Permitted;
import dev.typecase.processor.model.Aggregate.RawParent;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Aggregates, and the events that their supertype lets them raise. */
final class AggregateReader {

    private static final String ROOT = "dev.typecase.AggregateRoot";
    private static final String NO_EVENTS = "dev.typecase.NoEvents";

    private final Scope scope;
    private final StateReader states;

    AggregateReader(Scope scope) {
        this.scope = scope;
        this.states = new StateReader(scope);
    }

    Aggregate read(TypeElement type) {
        StateType state = states.read(type, StateType.Kind.AGGREGATE);
        Optional<TypeMirror> root = root(type);
        Optional<TypeMirror> events = root.flatMap(AggregateReader::argument);
        boolean raisesNothing = events.filter(AggregateReader::isNoEvents).isPresent();
        Optional<EventInterface> declared =
                raisesNothing ? Optional.empty() : events.flatMap(argument -> eventInterface(argument, state));
        return new Aggregate(state, root.isPresent(), declared, raisesNothing, raw(type));
    }

    private static Optional<RawParent> raw(TypeElement type) {
        TypeElement current = type;
        while (current.getSuperclass() instanceof DeclaredType parent && parent.getKind() == TypeKind.DECLARED) {
            TypeElement element = Names.elementOf(parent);
            if (parent.getTypeArguments().isEmpty()
                    && !element.getTypeParameters().isEmpty()) {
                return Optional.of(new RawParent(Names.of(current), Names.of(element), Positions.of(current)));
            }
            current = element;
        }
        return Optional.empty();
    }

    /** AggregateRoot as the class extends it, or the superclass that does not exist and may stand for it. */
    private Optional<TypeMirror> root(TypeElement type) {
        TypeMirror current = type.asType();
        while (current.getKind() == TypeKind.DECLARED) {
            if (Names.canonical(Names.elementOf(current)).equals(ROOT)) {
                return Optional.of(current);
            }
            current = superclass(current);
        }
        return Optional.of(current).filter(end -> end.getKind() == TypeKind.ERROR);
    }

    private TypeMirror superclass(TypeMirror type) {
        TypeElement element = Names.elementOf(type);
        if (element.getSuperclass().getKind() != TypeKind.DECLARED) {
            return element.getSuperclass();
        }
        return scope.types().directSupertypes(type).get(0);
    }

    private static Optional<TypeMirror> argument(TypeMirror root) {
        if (root.getKind() == TypeKind.ERROR) {
            return Optional.of(root);
        }
        return ((DeclaredType) root).getTypeArguments().stream().findFirst().map(TypeMirror.class::cast);
    }

    private static boolean isNoEvents(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && Names.canonical(Names.elementOf(type)).equals(NO_EVENTS);
    }

    private Optional<EventInterface> eventInterface(TypeMirror type, StateType aggregate) {
        if (type.getKind() == TypeKind.ERROR) {
            QualifiedName name = QualifiedName.of("", scope.missing(type));
            return Optional.of(new EventInterface(name, true, List.of(), aggregate.position()));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = Names.elementOf(type);
        Map<QualifiedName, Permitted> permitted = new TreeMap<>();
        boolean single = isEvent(element);
        if (single) {
            permitted.put(Names.of(element), permitted(element));
        } else {
            collect(element, permitted);
        }
        return Optional.of(new EventInterface(
                Names.of(element),
                single || isSealedInterface(element),
                List.copyOf(permitted.values()),
                Positions.of(element)));
    }

    private void collect(TypeElement type, Map<QualifiedName, Permitted> found) {
        for (TypeMirror subclass : type.getPermittedSubclasses()) {
            if (subclass.getKind() == TypeKind.ERROR) {
                scope.missing(subclass);
                continue;
            }
            TypeElement element = Names.elementOf(subclass);
            if (isSealedInterface(element)) {
                collect(element, found);
            } else {
                found.put(Names.of(element), permitted(element));
            }
        }
    }

    private Permitted permitted(TypeElement element) {
        boolean openInterface = element.getKind() == ElementKind.INTERFACE && !isSealedInterface(element);
        return new Permitted(Names.of(element), isEvent(element), openInterface, Positions.of(element));
    }

    private boolean isEvent(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                && (Annotations.isPresent(type, Role.EVENT.annotation())
                        || scope.forgotten().of(type).filter(Role.EVENT::equals).isPresent());
    }

    static boolean isSealedInterface(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }
}
