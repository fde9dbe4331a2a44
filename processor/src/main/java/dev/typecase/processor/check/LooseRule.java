package dev.typecase.processor.check;

import dev.typecase.processor.model.Compilation;
import dev.typecase.processor.model.Compilation.LooseMethod;
import dev.typecase.processor.model.Event;
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

/** A {@code @Handle} method stands in a class that is a handler. It is said once for a class. */
final class LooseRule {

    private LooseRule() {}

    static List<Problem> check(Compilation compilation) {
        Map<QualifiedName, List<LooseMethod>> owners = new LinkedHashMap<>();
        for (LooseMethod method : compilation.loose()) {
            owners.computeIfAbsent(method.owner(), owner -> new ArrayList<>()).add(method);
        }
        return owners.values().stream()
                .map(methods -> HandlerProblems.outsideHandler(
                        methods.get(0),
                        methods.stream().skip(1).map(LooseMethod::name).toList(),
                        methods.stream()
                                .flatMap(method -> kind(compilation, method).stream())
                                .findFirst()))
                .toList();
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
