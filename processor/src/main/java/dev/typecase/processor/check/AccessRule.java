package dev.typecase.processor.check;

import dev.typecase.processor.model.Access;
import dev.typecase.processor.model.Aggregate;
import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.DomainProblems;
import dev.typecase.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        domain.repositories().stream()
                .filter(repository -> !Reach.names(domain, repository.access(), repository.name()))
                .filter(repository -> repository.access() != Access.PRIVATE)
                .map(repository ->
                        DomainProblems.notAccessible(repository.name(), "a repository", domain, repository.position()))
                .forEach(problems::add);
        domain.published().stream()
                .filter(event ->
                        Reach.names(domain, event.state()) && event.state().access() != Access.PUBLIC)
                .map(DomainProblems::integrationNotAccessible)
                .forEach(problems::add);
        Set<QualifiedName> judged =
                Members.states(domain).stream().map(StateType::name).collect(Collectors.toSet());
        domain.handlers().forEach(handler -> {
            problems.addAll(results(domain, handler));
            problems.addAll(signatures(domain, handler, judged));
            problems.addAll(collaborators(domain, handler));
        });
        return problems;
    }

    /** What a handler takes and throws, but for the messages that are judged themselves. */
    private static List<Problem> signatures(Domain domain, Handler handler, Set<QualifiedName> judged) {
        List<Problem> problems = new ArrayList<>();
        for (Handler.Method method : handler.methods()) {
            String name = handler.name().simpleName() + "." + method.name();
            method.parameters().stream()
                    .flatMap(type -> Reach.hidden(domain, type).stream())
                    .filter(hidden -> !judged.contains(hidden))
                    .map(hidden ->
                            DomainProblems.notAccessible(hidden, "what " + name + " takes", domain, method.position()))
                    .forEach(problems::add);
            method.checkedExceptions().stream()
                    .flatMap(type -> Reach.hidden(domain, type).stream())
                    .map(hidden ->
                            DomainProblems.notAccessible(hidden, "what " + name + " throws", domain, method.position()))
                    .forEach(problems::add);
        }
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
