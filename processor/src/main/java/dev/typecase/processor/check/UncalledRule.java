package dev.typecase.processor.check;

import dev.typecase.processor.model.Domain;
import dev.typecase.processor.model.Event;
import dev.typecase.processor.model.Handler;
import dev.typecase.processor.model.Handler.Kind;
import dev.typecase.processor.model.Handler.Uncalled;
import dev.typecase.processor.model.QualifiedName;
import dev.typecase.processor.model.StateType;
import dev.typecase.processor.problem.Problem;
import dev.typecase.processor.problem.ProblemKind;
import dev.typecase.processor.problem.UncalledProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A method of a handler that takes what the handler handles has {@code @Handle}, or is private. */
final class UncalledRule {

    private UncalledRule() {}

    /** Nothing of a method that the mend of another problem names: a message that nobody handles. */
    static List<Problem> check(Domain own, Domain domain, List<Problem> others) {
        Set<String> unhandled = others.stream()
                .filter(problem -> problem.kind() == ProblemKind.UNHANDLED_EVENT
                        || problem.kind() == ProblemKind.COMMAND_WITHOUT_HANDLER)
                .map(problem -> problem.position().owner())
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Handler handler : own.handlers()) {
            // A handler without any method is an error of its own, with the same mend.
            if (!handler.methods().isEmpty()) {
                handler.uncalled().stream()
                        .filter(method ->
                                taken(handler.kind(), method, domain).findAny().isPresent())
                        .filter(method -> taken(handler.kind(), method, domain)
                                .map(QualifiedName::canonical)
                                .noneMatch(unhandled::contains))
                        .map(method -> UncalledProblems.missingHandle(handler, method))
                        .forEach(problems::add);
            }
        }
        return problems;
    }

    /** A method that would handle a message if it had the annotation, as a message names it. */
    static Optional<String> forgotten(Domain domain, Kind kind, QualifiedName message) {
        return domain.handlers().stream()
                .filter(handler -> handler.kind() == kind)
                .flatMap(handler -> handler.uncalled().stream()
                        .filter(method -> taken(kind, method, domain).anyMatch(message::equals))
                        .map(method -> UncalledProblems.display(handler, method)))
                .findFirst();
    }

    private static Stream<QualifiedName> taken(Kind kind, Uncalled method, Domain domain) {
        return kind == Kind.COMMAND
                ? domain.commands().stream().map(StateType::name).filter(method.message()::equals)
                : Stream.concat(domain.events().stream(), domain.received().stream())
                        .filter(event -> Receivers.takes(method.message(), event))
                        .map(Event::name);
    }
}
