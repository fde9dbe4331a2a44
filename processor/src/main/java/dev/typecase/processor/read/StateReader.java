package dev.typecase.processor.read;

import dev.typecase.processor.model.Property;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.model.StateType.Constructor;
import dev.typecase.processor.model.StateType.Invariant;
import dev.typecase.processor.model.UseNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Classes whose objects have state. */
final class StateReader {

    private static final String INVARIANT = "dev.typecase.Invariant";

    private final Scope scope;
    private final Fields fields;
    private final PropertyReader properties;
    private final Signatures signatures;
    private final Documentation documentation;

    StateReader(Scope scope) {
        this.scope = scope;
        this.fields = new Fields(scope.elements(), scope.types());
        this.properties = new PropertyReader(scope);
        this.signatures = new Signatures(scope);
        this.documentation = new Documentation(scope.elements());
    }

    StateType read(TypeElement type, StateType.Kind kind) {
        return scope.reading(Names.of(type), () -> state(type, kind, properties.of(type)))
                .orElseGet(() -> state(type, kind, List.of()));
    }

    private StateType state(TypeElement type, StateType.Kind kind, List<Property> read) {
        return new StateType(
                kind,
                Names.of(type),
                Shapes.form(type, scope),
                Shapes.reach(type),
                UseNames.in(read),
                invariants(type),
                constructor(type),
                documentation.of(type),
                scope.graph().facts(type).timeDependent(),
                UncompiledReader.of(type, fields.of(type)),
                Positions.of(type));
    }

    /** Its own and those it inherits, an overridden one only once. */
    private List<Invariant> invariants(TypeElement type) {
        List<ExecutableElement> methods = fields.lineage(type).stream()
                .flatMap(ancestor -> ElementFilter.methodsIn(ancestor.getEnclosedElements()).stream())
                .filter(method -> Annotations.isPresent(method, INVARIANT))
                .toList();
        return methods.stream()
                .filter(method ->
                        methods.stream().noneMatch(other -> scope.elements().overrides(other, method, type)))
                .map(method -> invariant(type, method))
                .toList();
    }

    private Invariant invariant(TypeElement type, ExecutableElement method) {
        String message = Annotations.find(method, INVARIANT)
                .flatMap(mirror -> Annotations.value(scope.elements(), mirror, "value", String.class))
                .orElse("");
        return new Invariant(
                method.getSimpleName().toString(),
                message,
                Shapes.member(scope.elements(), method, type),
                method.getReturnType().getKind() == TypeKind.BOOLEAN,
                method.getParameters().size(),
                method.getModifiers().contains(Modifier.STATIC),
                Positions.of(method));
    }

    private Optional<Constructor> constructor(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS) {
            return Optional.empty();
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst()
                .map(constructor -> new Constructor(
                        Shapes.declared(constructor),
                        signatures.checkedExceptions(constructor).stream()
                                .map(thrown -> thrown.erasure().canonical())
                                .toList(),
                        Positions.of(constructor)));
    }
}
