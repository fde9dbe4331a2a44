package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.DomainProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The domain's own files can name what they have to: aggregates, messages, results and collaborators. */
final class AccessRule {

    private AccessRule() {}

    static List<Problem> check(Domain domain) {
        List<Problem> problems = new ArrayList<>();
        Stream.of(
                        domain.aggregates().stream().map(Aggregate::state),
                        domain.commands().stream(),
                        domain.events().stream().map(Event::state))
                .flatMap(states -> states)
                .filter(type -> !Reach.names(domain, type))
                // A private class cannot be named even beside it, which is a problem of its own.
                .filter(type -> type.access() != Access.PRIVATE)
                .map(type -> notAccessible(domain, type))
                .forEach(problems::add);
        domain.handlers().forEach(handler -> {
            problems.addAll(results(domain, handler));
            problems.addAll(collaborators(domain, handler));
        });
        return problems;
    }

    private static Problem notAccessible(Domain domain, StateType type) {
        return DomainProblems.notAccessible(type.name(), type.kind().phrase(), domain, type.position());
    }

    private static List<Problem> results(Domain domain, Handler handler) {
        if (handler.kind() != Kind.COMMAND) {
            return List.of();
        }
        return handler.methods().stream()
                .flatMap(method -> method.returnType().stream()
                        .flatMap(type -> Reach.hidden(domain, type).stream())
                        .map(hidden -> DomainProblems.notAccessible(
                                hidden,
                                "what " + handler.name().simpleName() + "." + method.name() + " returns",
                                domain,
                                method.position())))
                .toList();
    }

    private static List<Problem> collaborators(Domain domain, Handler handler) {
        return Collaborators.of(handler, domain).stream()
                .flatMap(dependency -> Reach.hidden(domain, dependency.type()).stream()
                        .map(hidden -> DomainProblems.notAccessible(
                                hidden,
                                "what " + handler.name().simpleName() + " depends on",
                                domain,
                                dependency.position())))
                .toList();
    }
}
