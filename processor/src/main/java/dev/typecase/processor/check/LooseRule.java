package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.LooseMethod;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.HandlerProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code @Handle} method stands in a class that is a handler. It is said once for a class. */
final class LooseRule {

    private LooseRule() {}

    static List<Problem> check(Compilation compilation) {
        Map<QualifiedName, List<LooseMethod>> owners = new LinkedHashMap<>();
        for (LooseMethod method : compilation.loose()) {
            owners.computeIfAbsent(method.owner(), owner -> new ArrayList<>()).add(method);
        }
        return owners.values().stream()
                .map(methods -> problem(compilation, methods))
                .toList();
    }

    private static Problem problem(Compilation compilation, List<LooseMethod> methods) {
        LooseMethod first = methods.get(0);
        List<String> others = methods.stream().skip(1).map(LooseMethod::name).toList();
        return heirs(compilation, first.owner())
                .map(heir -> HandlerProblems.inheritedHandle(first, others, heir))
                .findFirst()
                .orElseGet(() -> HandlerProblems.outsideHandler(
                        first,
                        others,
                        methods.stream()
                                .flatMap(method -> kind(compilation, method).stream())
                                .findFirst()));
    }

    private static Stream<Handler> heirs(Compilation compilation, QualifiedName owner) {
        return compilation.domains().stream()
                .flatMap(domain -> domain.own().handlers().stream())
                .filter(handler -> handler.supertypes().contains(owner));
    }

    /** Whether a handler inherits a method with {@code @Handle}: what it lacks follows from that. */
    static boolean inherits(Compilation compilation, Handler handler) {
        return compilation.loose().stream().map(LooseMethod::owner).anyMatch(handler.supertypes()::contains);
    }

    private static Optional<Kind> kind(Compilation compilation, LooseMethod method) {
        return method.message().flatMap(message -> kind(compilation, message));
    }

    private static Optional<Kind> kind(Compilation compilation, QualifiedName message) {
        boolean command = compilation.domains().stream()
                .flatMap(domain -> domain.commands().stream())
                .map(StateType::name)
                .anyMatch(message::equals);
        boolean event = compilation.domains().stream()
                .flatMap(domain -> domain.events().stream())
                .anyMatch(found -> isOrImplements(found, message));
        if (command) {
            return Optional.of(Kind.COMMAND);
        }
        return event ? Optional.of(Kind.EVENT) : Optional.empty();
    }

    private static boolean isOrImplements(Event event, QualifiedName message) {
        return event.name().equals(message)
                || event.interfaces().stream()
                        .anyMatch(implemented -> implemented.name().equals(message));
    }
}
