package dev.typecase.processor.read;

import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.DeclaredRepository;
import dev.typecase.processor.model.DeclaredRepository.Method;
import dev.typecase.processor.model.DeclaredRepository.Parameter;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Declared repositories. */
final class RepositoryReader {

    private static final String OBJECT = "java.lang.Object";

    private final Scope scope;
    private final Signatures signatures;

    RepositoryReader(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
    }

    DeclaredRepository read(TypeElement type) {
        List<ExecutableElement> methods = methods(type);
        Optional<TypeElement> named = named(type);
        Set<TypeElement> returned = new LinkedHashSet<>();
        methods.forEach(method -> collectAggregates(signature(type, method).getReturnType(), returned));
        Optional<Aggregate> aggregate = named.or(() -> returned.stream().findFirst())
                .filter(RepositoryReader::isAggregate)
                .map(element -> new AggregateReader(scope).read(element));
        Map<QualifiedName, StateType> held = new TreeMap<>();
        aggregate.ifPresent(found -> collectHeld(found.state(), held));
        return new DeclaredRepository(
                Names.of(type),
                Shapes.form(type, scope),
                type.getModifiers().contains(Modifier.SEALED),
                Shapes.reach(type),
                named.map(Names::of),
                returned.stream().map(Names::of).toList(),
                aggregate,
                held,
                methods.stream().map(method -> method(type, method)).toList(),
                Positions.of(type));
    }

    private Optional<TypeElement> named(TypeElement type) {
        Optional<TypeMirror> value = Annotations.find(type, Role.REPOSITORY.annotation())
                .flatMap(mirror -> Annotations.value(scope.elements(), mirror, "value", TypeMirror.class));
        value.filter(written -> written.getKind() == TypeKind.ERROR).ifPresent(scope::missing);
        return value.filter(written -> written.getKind() == TypeKind.DECLARED).map(Names::elementOf);
    }

    private static boolean isAggregate(TypeElement type) {
        return Role.main(type).equals(Optional.of(Role.AGGREGATE));
    }

    private static void collectAggregates(TypeMirror type, Set<TypeElement> found) {
        if (type instanceof ArrayType array) {
            collectAggregates(array.getComponentType(), found);
        } else if (type.getKind() == TypeKind.DECLARED) {
            TypeElement element = Names.elementOf(type);
            if (isAggregate(element)) {
                found.add(element);
            }
            ((DeclaredType) type).getTypeArguments().forEach(argument -> collectAggregates(argument, found));
        }
    }

    private void collectHeld(StateType state, Map<QualifiedName, StateType> held) {
        for (Property property : state.properties()) {
            if (property.type() instanceof ValueType.Value value) {
                // With type parameters, it brings its own state, and may hold what others do not.
                value.concrete()
                        .ifPresentOrElse(
                                use -> collectHeld(use.state(), held),
                                () -> collectHeld(value.name(), StateType.Kind.VALUE_OBJECT, held));
            } else if (property.type() instanceof ValueType.Entity entity) {
                collectHeld(entity.name(), StateType.Kind.ENTITY, held);
            }
        }
    }

    private void collectHeld(QualifiedName name, StateType.Kind kind, Map<QualifiedName, StateType> held) {
        TypeElement element = scope.elements().getTypeElement(name.canonical());
        if (element != null && !held.containsKey(name)) {
            StateType inner = new StateReader(scope).read(element, kind);
            held.put(name, inner);
            collectHeld(inner, held);
        }
    }

    /** Those that somebody has to write: its own, and those of the interfaces that it extends. */
    private List<ExecutableElement> methods(TypeElement type) {
        List<ExecutableElement> all = lineage(type)
                .flatMap(ancestor -> ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream())
                .toList();
        List<ExecutableElement> written = new ArrayList<>();
        for (ExecutableElement method : all) {
            boolean overridden = all.stream().anyMatch(other -> scope.elements().overrides(other, method, type));
            boolean known = written.stream().anyMatch(other -> isSame(type, other, method));
            if (method.getModifiers().contains(Modifier.ABSTRACT) && !overridden && !known && !isOfObject(method)) {
                written.add(method);
            }
        }
        return written;
    }

    private Stream<TypeElement> lineage(TypeElement type) {
        Stream<TypeElement> parents = type.getInterfaces().stream().flatMap(parent -> {
            if (parent.getKind() == TypeKind.ERROR) {
                scope.missing(parent);
                return Stream.empty();
            }
            return lineage(Names.elementOf(parent));
        });
        return Stream.concat(Stream.of(type), parents).distinct();
    }

    /** Whether two interfaces ask for one and the same method. */
    private boolean isSame(TypeElement type, ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().equals(other.getSimpleName())
                && scope.types().isSubsignature(signature(type, one), signature(type, other));
    }

    /** Whether every object has it: {@code boolean equals(Object)} as an interface may repeat it. */
    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = scope.elements().getTypeElement(OBJECT);
        return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                .filter(inherited -> inherited.getModifiers().contains(Modifier.PUBLIC))
                .anyMatch(inherited -> inherited.getSimpleName().equals(method.getSimpleName())
                        && scope.types()
                                .isSubsignature((ExecutableType) method.asType(), (ExecutableType) inherited.asType()));
    }

    /** With the type arguments that the interface gives to one that it extends. */
    private ExecutableType signature(TypeElement type, ExecutableElement method) {
        return type.equals(method.getEnclosingElement())
                ? (ExecutableType) method.asType()
                : (ExecutableType) scope.types().asMemberOf((DeclaredType) type.asType(), method);
    }

    private Method method(TypeElement type, ExecutableElement method) {
        ExecutableType signature = signature(type, method);
        TypeMirror returned = signature.getReturnType();
        Optional<TypeUse> returnType =
                returned.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(signatures.type(returned));
        List<Parameter> parameters = IntStream.range(0, method.getParameters().size())
                .mapToObj(index -> new Parameter(
                        method.getParameters().get(index).getSimpleName().toString(),
                        signatures.type(signature.getParameterTypes().get(index))))
                .toList();
        boolean nullable = Stream.concat(
                        method.getAnnotationMirrors().stream(), method.getReturnType().getAnnotationMirrors().stream())
                .anyMatch(mirror -> Annotations.simpleNameOf(mirror).equals("Nullable"));
        boolean own = type.equals(method.getEnclosingElement());
        Position position = own ? Positions.of(method) : Positions.of(type);
        return new Method(
                method.getSimpleName().toString(),
                parameters,
                method.isVarArgs(),
                returnType,
                nullable,
                !method.getTypeParameters().isEmpty(),
                position);
    }
}
