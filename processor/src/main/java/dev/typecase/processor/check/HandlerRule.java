package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.HandlerConstructor;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.Handler.Method;
import dev.typecase.processor.model.TypeUse;
import dev.typecase.processor.problem.DependencyProblems;
import dev.typecase.processor.problem.HandlerMethod;
import dev.typecase.processor.problem.HandlerProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generated code can create a handler and call its methods. What they receive is judged by {@link MessageRule}. */
final class HandlerRule {

    private HandlerRule() {}

    static List<Problem> check(Handler handler) {
        List<Problem> problems = new ArrayList<>(FormRule.check(handler));
        if (FormRule.isOfItsKind(handler)) {
            problems.addAll(constructor(handler));
            problems.addAll(methods(handler));
        }
        return problems;
    }

    private static List<Problem> constructor(Handler handler) {
        if (handler.constructors().size() > 1) {
            return List.of(HandlerProblems.severalConstructors(
                    handler, handler.constructors().get(1)));
        }
        return handler.constructor().map(only -> constructor(handler, only)).orElse(List.of());
    }

    private static List<Problem> constructor(Handler handler, HandlerConstructor constructor) {
        List<Problem> problems = new ArrayList<>();
        // The constructor that nobody wrote is as private as its class, which is a problem of its own.
        if (constructor.access() == Access.PRIVATE && handler.access() != Access.PRIVATE) {
            problems.add(HandlerProblems.privateConstructor(handler, constructor));
        }
        if (!constructor.checkedExceptions().isEmpty()) {
            problems.add(HandlerProblems.throwingConstructor(handler, constructor));
        }
        constructor.dependencies().stream()
                .filter(dependency -> cannotBeSupplied(dependency.type()))
                .map(dependency -> DependencyProblems.notATypeOfItsOwn(handler, dependency))
                .forEach(problems::add);
        return problems;
    }

    static boolean cannotBeSupplied(TypeUse type) {
        return !type.missing() && (type.primitive() || type.arrayDimensions() > 0);
    }

    private static List<Problem> methods(Handler handler) {
        if (handler.methods().isEmpty()) {
            return List.of(HandlerProblems.withoutMethods(handler));
        }
        return handler.methods().stream()
                .map(method -> new HandlerMethod(handler, method))
                .flatMap(handling -> firstProblem(handling).stream())
                .toList();
    }

    /** One problem a method: its mend shows the whole method as it should be. */
    static Optional<Problem> firstProblem(HandlerMethod handling) {
        Method method = handling.method();
        if (method.parameters().stream().anyMatch(TypeUse::missing)) {
            return Optional.empty();
        }
        if (!hasRightParameters(handling)) {
            return Optional.of(HandlerProblems.badParameters(handling));
        }
        boolean bad = method.access() == Access.PRIVATE
                || method.isStatic()
                || method.isAbstract() && !handling.handler().form().isAbstract()
                || method.isGeneric();
        if (bad) {
            return Optional.of(HandlerProblems.badMethod(handling));
        }
        return method.returnType()
                .filter(type -> handling.handler().kind() == Kind.EVENT)
                .map(type -> HandlerProblems.returnsValue(handling, type));
    }

    private static boolean hasRightParameters(HandlerMethod handling) {
        Method method = handling.method();
        List<TypeUse> parameters = method.parameters();
        boolean message = !parameters.isEmpty()
                && method.message().isPresent()
                && parameters.get(0).arrayDimensions() == 0
                && !parameters.get(0).primitive();
        boolean metadata = handling.handler().kind() == Kind.EVENT && method.wantsMetadata();
        return message && (parameters.size() == 1 || metadata);
    }
}
