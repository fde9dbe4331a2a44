package dev.typecase.processor.read;

import dev.typecase.processor.model.Compilation.LooseMethod;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Dependency;
import dev.typecase.processor.model.Handler.HandlerConstructor;
import dev.typecase.processor.model.Handler.Method;
import dev.typecase.processor.model.Handler.Subscription;
import dev.typecase.processor.model.Handler.Uncalled;
import dev.typecase.processor.model.Position;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Handlers, and methods that wish they were in one. */
final class HandlerReader {

    static final String HANDLE = "dev.typecase.Handle";

    private static final String EVENT_HANDLER = "dev.typecase.EventHandler";

    private static final String REPOSITORY = "dev.typecase.engine.AggregateRepository";

    private final Scope scope;
    private final Signatures signatures;
    private final Fields fields;

    HandlerReader(Scope scope) {
        this.scope = scope;
        this.signatures = new Signatures(scope);
        this.fields = new Fields(scope.elements(), scope.types());
    }

    Handler read(TypeElement type, Handler.Kind kind) {
        scope.missing(fields.missingAncestors(type));
        return new Handler(
                kind,
                Names.of(type),
                Shapes.form(type, scope),
                Shapes.reach(type),
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .map(this::constructor)
                        .toList(),
                handleMethods(type).stream().map(this::method).toList(),
                uncalled(type),
                Positions.of(type),
                kind == Handler.Kind.EVENT ? subscription(type) : Subscription.STANDARD,
                supertypes(type.asType()));
    }

    private SortedSet<QualifiedName> supertypes(TypeMirror type) {
        SortedSet<QualifiedName> found = new TreeSet<>();
        for (TypeMirror parent : scope.types().directSupertypes(type)) {
            if (parent.getKind() == TypeKind.DECLARED && found.add(Names.of(Names.elementOf(parent)))) {
                found.addAll(supertypes(parent));
            }
        }
        return found;
    }

    private Subscription subscription(TypeElement type) {
        return Annotations.find(type, EVENT_HANDLER).map(this::subscription).orElse(Subscription.STANDARD);
    }

    private Subscription subscription(AnnotationMirror mirror) {
        String processing = Annotations.constant(scope.elements(), mirror, "processing");
        return new Subscription(
                Annotations.writtenText(mirror, "name"),
                processing.equals("ASYNC") || processing.equals("SYNC")
                        ? Optional.of(processing.equals("ASYNC"))
                        : Optional.empty(),
                Annotations.constant(scope.elements(), mirror, "startFrom").equals("NOW"));
    }

    /** The {@code @Handle} methods of a class that is no handler. */
    List<LooseMethod> loose(TypeElement type) {
        return handleMethods(type).stream()
                .map(method -> new LooseMethod(
                        Names.of(type),
                        method.getSimpleName().toString(),
                        message(method),
                        Positions.of(method).annotation(HANDLE)))
                .toList();
    }

    private static List<Uncalled> uncalled(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !Annotations.isPresent(method, HANDLE))
                .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE)
                        && !method.getModifiers().contains(Modifier.STATIC))
                .flatMap(method -> message(method).stream()
                        .map(message -> new Uncalled(method.getSimpleName().toString(), message, Positions.of(method))))
                .toList();
    }

    private static List<ExecutableElement> handleMethods(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> Annotations.isPresent(method, HANDLE))
                .toList();
    }

    private HandlerConstructor constructor(ExecutableElement constructor) {
        Position position = Positions.of(constructor);
        List<Dependency> dependencies = constructor.getParameters().stream()
                .map(parameter -> new Dependency(
                        parameter.getSimpleName().toString(),
                        signatures.type(parameter.asType()),
                        isRepository(parameter.asType()),
                        position))
                .toList();
        return new HandlerConstructor(
                Shapes.declared(constructor), dependencies, signatures.checkedExceptions(constructor), position);
    }

    private boolean isRepository(TypeMirror type) {
        TypeElement repository = scope.elements().getTypeElement(REPOSITORY);
        return type.getKind() == TypeKind.DECLARED
                        && Annotations.isPresent(Names.elementOf(type), Role.REPOSITORY.annotation())
                || type.getKind() == TypeKind.DECLARED
                        && repository != null
                        && scope.types()
                                .isSubtype(
                                        scope.types().erasure(type),
                                        scope.types().erasure(repository.asType()));
    }

    private Method method(ExecutableElement method) {
        TypeMirror returned = method.getReturnType();
        Optional<TypeUse> returnType =
                returned.getKind() == TypeKind.VOID ? Optional.empty() : Optional.of(signatures.type(returned));
        return new Method(
                method.getSimpleName().toString(),
                signatures.parameters(method),
                returnType,
                new ValueTypes(scope).single(returned),
                Shapes.declared(method),
                method.getModifiers().contains(Modifier.STATIC),
                method.getModifiers().contains(Modifier.ABSTRACT),
                !method.getTypeParameters().isEmpty(),
                signatures.checkedExceptions(method),
                message(method),
                Positions.of(method));
    }

    private static Optional<QualifiedName> message(ExecutableElement method) {
        return method.getParameters().stream()
                .findFirst()
                .map(parameter -> parameter.asType())
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> Names.of(Names.elementOf(type)));
    }
}
